import { expect, it } from 'vitest';
import { english } from '../../src/base/languages/english.ts';
import { storyTypes } from '../../src/content/fields/story.ts';
import { workLabel } from '../../src/pages/label.ts';

it('workLabel() names every kind of work but plain news and features', () => {
  expect(storyTypes.filter((type) => workLabel(type, english.words) === undefined)).toEqual([
    'news',
    'feature',
  ]);
  expect(workLabel('sponsored', english.words)).toBe('Sponsored');
});

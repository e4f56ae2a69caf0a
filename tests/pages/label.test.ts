import { expect, it } from 'vitest';
import { storyTypes } from '../../src/content/fields/story.ts';
import { workLabel } from '../../src/pages/label.ts';

it('workLabel() names every kind of work but plain news and features', () => {
  expect(storyTypes.filter((type) => workLabel(type) === undefined)).toEqual(['news', 'feature']);
  expect(workLabel('sponsored')).toBe('Sponsored');
});

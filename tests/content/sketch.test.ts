import { expect, it } from 'vitest';
import { sketchOf } from '../../src/content/sketch.ts';
import { parse } from '../support/site.ts';

it('sketchOf() leaves the text of a story out, and nothing of any other file', () => {
  const text = 'Rain fell.\n\n**Q:** Why?\n\n**Bo Ek:** So.\n\n#rain';
  const story = parse('articles/a.md', `---\nheadline: A\ntype: interview\n---\n${text}`).document;
  const person = parse('people/bo-ek.md', text).document;
  if (!story || !person) throw new Error('Both can be parsed');
  const { body, ...others } = sketchOf(story);
  expect(Object.keys(body).sort()).toEqual(['hashtags', 'prose', 'words', 'wordsBesideInterviews']);
  expect(story).toMatchObject({ ...others, body });
  expect(sketchOf(person)).toBe(person);
});

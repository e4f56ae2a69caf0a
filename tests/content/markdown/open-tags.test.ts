import { expect, it } from 'vitest';
import { openTags } from '../../../src/content/markdown/open-tags.ts';

it.each<[string, number]>([
  ['<b><i>x</i></b>', 2],
  ['<b>x</b><b>x</b>', 1],
  ['<p>x<p>x<br>', 0],
  ['<B><b></i>', 2],
  ['<svg><path/><path/></svg>', 1],
])('%s is so deep: %i', (html, depth) => {
  expect(openTags().read(html)).toBe(depth);
});

it('Bold left open is opened again in every block behind it', () => {
  const tags = openTags();
  tags.read('<b><i>x');
  tags.beginBlock();
  tags.read('</i>');
  tags.beginBlock();
  tags.read('<p>');
  tags.read('</b><p>');
  tags.beginBlock();
  expect(tags.reopened()).toBe(4);
});

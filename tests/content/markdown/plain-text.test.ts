import type { Nodes, Root } from 'mdast';
import { expect, it } from 'vitest';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { plainText } from '../../../src/content/markdown/plain-text.ts';

const engine = await makeEngine();

it.each([
  ['a *b* **c** `d` [e](f)\ng', 'a b c d e g'],
  ['a  \nb', 'a b'],
  ['# a\n\nb\n\n- c\n- d\n\n> e', 'a b c d e'],
  ['a <b>b</b> ![c](d)', 'a b c'],
  ['| a | b |\n| - | - |\n| c | d |', 'a b c d'],
  ['a[^1]\n\n[^1]: note', 'a'],
  ['```\na\n```', 'a'],
  ['| a |\n| - |\n| 2 |\n\n```\ncode\n```\n\nb', 'a 2 code b'],
  ['a\n\n    code\n\n- b\n\n  ```\n  c\n  ```', 'a code b c'],
])('%j reads “%s”', (markdown, text) => {
  expect(plainText(engine.parse(markdown))).toBe(text);
});

it('Nodes can be left out', () => {
  const root: Root = engine.parse('a\n\nb\n\nc');
  const [, second] = root.children;
  const left = new Set<Nodes>(second ? [second] : []);
  expect(plainText(root, left)).toBe('a c');
});

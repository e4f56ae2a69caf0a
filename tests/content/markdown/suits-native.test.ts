import { expect, it } from 'vitest';
import { suitsNative } from '../../../src/content/markdown/suits-native.ts';

it.each([
  ['an article', 'A & B &amp; C. | D'],
  ['many short paragraphs with entities', 'AT&amp;T said so.\n\n'.repeat(20_000)],
  ['a table with an address that ends before its bar', '| https://a.b | c |\n| - | - |'],
])('%s is for the native parser', (_, markdown) => {
  expect(suitsNative(markdown)).toBe(true);
});

it.each([
  ['a paragraph of nothing but entities', '&amp;'.repeat(20_000)],
  ['a table with an address that touches its bar', '|https://a.b|c|\n|-|-|'],
])('%s is not', (_, markdown) => {
  expect(suitsNative(markdown)).toBe(false);
});

import { expect, it } from 'vitest';
import { isSafeAddress } from '../../../src/content/markdown/scheme.ts';

it.each([
  'https://a.b',
  'HTTP://a.b',
  'mailto:a@b.c',
  'tel:+1',
  '/a',
  'a.md',
  '../a',
  '#a',
  '?a',
  '//a.b',
  '',
  'a/b:c',
  './a:b',
])('“%s” may stand in a page', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

it.each([
  'javascript:x',
  ' javascript:x',
  'java\nscript:x',
  'java\tscript:x',
  '\u0001javascript:x',
  'JAVASCRIPT:x',
  'data:x',
  'vbscript:x',
  'file:///x',
  ':x',
  'a+b:x',
])('%j may not', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

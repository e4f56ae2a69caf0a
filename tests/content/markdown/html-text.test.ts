import { expect, it } from 'vitest';
import { attributeText, between, htmlText } from '../../../src/content/markdown/html-text.ts';

it('writes what would be read as HTML by its number', () => {
  expect(htmlText(`a & b < c > "d" 'e'`)).toBe(`a &#x26; b &#x3C; c > "d" 'e'`);
  expect(attributeText('a & "b" \'c\' `d` <e>')).toBe(
    'a &#x26; &#x22;b&#x22; &#x27;c&#x27; &#x60;d&#x60; <e>',
  );
});

it('puts blocks on lines of their own', () => {
  expect(between('<p>a</p>')).toBe('\n<p>a</p>\n');
  expect(between('')).toBe('\n');
});

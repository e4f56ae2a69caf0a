import { expect, it } from 'vitest';
import { htmlOfText } from '../../support/parse-text.ts';

it.each([
  ['<p title="&#2;">It&#146;s&#1;&#x81;</p>', '<p title="\uFFFD">It’s\uFFFD\uFFFD</p>'],
  ['a &#1; <b title="&#2;">b</b>', '<p>a \uFFFD <b title="\uFFFD">b</b></p>'],
  ['<p>&#xFFFE; &#x1FFFFF; &#233; &eacute;</p>', '<p>\uFFFD \uFFFD é é</p>'],
])('%j holds nothing that a page may not hold', (text, html) => {
  expect(htmlOfText(text).trim()).toBe(html);
});

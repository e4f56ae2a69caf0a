import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';
import { showNumber } from '../../../src/base/languages/show-number.ts';

it.each([
  ['en', '0 999 1,234 12,345 1,234,567'],
  ['fr', '0 999 1\u202f234 12\u202f345 1\u202f234\u202f567'],
  ['de', '0 999 1.234 12.345 1.234.567'],
  ['de-CH', '0 999 1’234 12’345 1’234’567'],
  ['es', '0 999 1234 12.345 1.234.567'],
  ['es-MX', '0 999 1,234 12,345 1,234,567'],
  ['uk', '0 999 1234 12\u00a0345 1\u00a0234\u00a0567'],
  ['ar', '0 999 1,234 12,345 1,234,567'],
  ['ar-u-nu-arab', '٠ ٩٩٩ ١٬٢٣٤ ١٢٬٣٤٥ ١٬٢٣٤٬٥٦٧'],
  ['zh', '0 999 1,234 12,345 1,234,567'],
  ['it', '0 999 1234 12.345 1.234.567'],
  ['qaa', '0 999 1,234 12,345 1,234,567'],
])('showNumber() in %s: %s', async (tag, text) => {
  const language = await loadLanguage(tag);
  const shown = [0, 999, 1234, 12_345, 1_234_567].map((number) => showNumber(number, language));
  expect(shown.join(' ')).toBe(text);
});

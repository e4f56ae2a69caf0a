import { expect, it } from 'vitest';
import { count } from '../../../src/base/languages/count.ts';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';

it.each([
  ['en', ['0 stories', '1 story', '2 stories', '1,000 stories']],
  ['fr', ['0 article', '1 article', '2 articles', '1\u202f000 articles']],
  ['de', ['0 Artikel', '1 Artikel', '2 Artikel', '1.000 Artikel']],
  ['es', ['0 noticias', '1 noticia', '2 noticias', '1000 noticias']],
  ['uk', ['0 матеріалів', '1 матеріал', '2 матеріали', '1000 матеріалів']],
  ['ar', ['لا مواد', 'مادة واحدة', 'مادتان', '1,000 مادة']],
  ['zh', ['0篇报道', '1篇报道', '2篇报道', '1,000篇报道']],
])('count() in %s', async (tag, texts) => {
  const language = await loadLanguage(tag);
  expect([0, 1, 2, 1000].map((n) => count(language.words.stories, n, language))).toEqual(texts);
});

it.each([
  ['uk', 21, '21 матеріал'],
  ['uk', 24, '24 матеріали'],
  ['uk', 11, '11 матеріалів'],
  ['ar', 7, '7 مواد'],
  ['ar', 11, '11 مادة'],
  ['ar', 103, '103 مواد'],
  ['pl', 5, '5 stories'],
])('count() in %s of %i: %s', async (tag, number, text) => {
  const language = await loadLanguage(tag);
  expect(count(language.words.stories, number, language)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { english } from '../../../src/base/languages/english.ts';
import { knownLanguages, loadLanguage } from '../../../src/base/languages/load-language.ts';

/** Every text of a language with its path, as `corrections.update`. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[own, value] as const] : textsOf(value, own);
  });
}

const englishTexts = new Map(textsOf(english.words));

/** Names in braces that stand in any form of the same word in English. */
function namesFor(path: string): readonly string[] {
  const [own, group] = [englishTexts.get(path), path.replace(/\.\w+$/, '')];
  const texts =
    own === undefined
      ? [...englishTexts].filter(([p]) => p.startsWith(`${group}.`)).map(([, t]) => t)
      : [own];
  return texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []);
}

describe('loadLanguage()', () => {
  it.each(knownLanguages)(
    'knows every word in %s, with no name in braces that is not filled in',
    async (tag) => {
      const { words } = await loadLanguage(tag);
      expect(Object.keys(words).sort()).toEqual(Object.keys(english.words).sort());
      for (const [path, text] of textsOf(words)) {
        if (!path.startsWith('andBefore')) expect(text, path).not.toBe('');
        for (const name of text.match(/\{\w+\}/g) ?? [])
          expect(namesFor(path), path).toContain(name);
      }
    },
  );

  it.each(knownLanguages)('has the plural forms that %s tells apart', async (tag) => {
    const { words } = await loadLanguage(tag);
    const used = [0, 1, 2, 3, 5, 11, 21, 100].map((n) => new Intl.PluralRules(tag).select(n));
    for (const forms of [words.stories, words.mentions])
      expect(Object.keys(forms)).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it.each([
    ['fr', /\S[:;?!»]|«\S/u, 'no-break spaces round tall punctuation'],
    ['ar', /[,;?]/u, 'Arabic punctuation'],
    ['zh', /[,:;()?!]|[\u4e00-\u9fff]\.(?!\w)/u, 'full-width punctuation'],
    ['uk', /['"]/u, 'apostrophes and quotation marks'],
  ])('writes %s without %s, with its %s', async (tag, wrong) => {
    const { words } = await loadLanguage(tag);
    const { andBefore: _, ...texts } = words;
    for (const [path, text] of textsOf(texts))
      expect(text.replace(/\{\w+\}/g, 'x').replaceAll('\u00a0:', ''), path).not.toMatch(wrong);
  });

  it('takes the nearest language, and English words where there is none', async () => {
    expect((await loadLanguage('fr-BE')).words.published).toBe('Publié le {date}');
    expect((await loadLanguage('zh-SG')).words.published).toBe('发布于 {date}');
    expect(await loadLanguage('it')).toEqual({ tag: 'it', words: english.words });
  });
});

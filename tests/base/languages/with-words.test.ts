import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';

it('withWords() takes single words in the place of ours, and plural forms all together', async () => {
  const ours = (await loadLanguage('fr')).words;
  const { words } = await loadLanguage('fr', {
    latest: 'Le fil',
    corrections: { correction: 'Erratum' },
    stories: { one: '{n} papier', other: '{n} papiers' },
    by: { other: '{names}' },
  });
  expect(words.latest).toBe('Le fil');
  expect(words.corrections).toEqual({ ...ours.corrections, correction: 'Erratum' });
  expect(words.stories).toEqual({ one: '{n} papier', other: '{n} papiers' });
  expect(words.by).toEqual({ other: '{names}' });
  expect(words.topics).toBe(ours.topics);
});

it('withWords() lets the last plural form stand for “other” where that is not given', async () => {
  const { words } = await loadLanguage('uk', {
    stories: { one: '{n} текст', few: '{n} тексти', many: '{n} текстів' },
  });
  expect(words.stories.other).toBe('{n} текстів');
});

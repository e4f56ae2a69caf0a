import { en } from './en.ts';
import type { Language, LanguageData } from './language.ts';
import { languageOf } from './language-of.ts';
import { type WordChoices, withWords } from './with-words.ts';

/** The languages that Broadsheet speaks, by tag; each is loaded when somebody asks for it. */
const languages: Readonly<Record<string, () => Promise<LanguageData>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  en: async () => en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  uk: async () => (await import('./uk.ts')).uk,
  zh: async () => (await import('./zh.ts')).zh,
};

/** The tags of the languages whose words Broadsheet knows. */
export const knownLanguages: readonly string[] = Object.keys(languages);

/**
 * A language by its BCP 47 tag, as its region writes it. Of a language that Broadsheet does not know the words are English, and
 * dates and numbers are left to the engine. `choices`: words in the place of ours.
 */
export async function loadLanguage(tag: string, choices: WordChoices = {}): Promise<Language> {
  const found = languages[nearestTag(tag) ?? ''];
  const language = found === undefined ? { tag, words: en.words } : languageOf(tag, await found());
  return withWords(language, choices);
}

/** The tag of the known language that comes nearest to one; undefined when there is none. */
function nearestTag(tag: string): string | undefined {
  const own = new Intl.Locale(tag).language;
  return Object.hasOwn(languages, own) ? own : undefined;
}

import { count, pluralOf } from '../base/languages/count.ts';
import { fill } from '../base/languages/fill.ts';
import type { Language } from '../base/languages/language.ts';
import { showNumber } from '../base/languages/show-number.ts';
import type { Counted, Words } from '../base/languages/words.ts';

/** A language as templates use it. */
export interface Speech {
  readonly words: Words;
  /** A word with its names in braces filled in: `fill(words.page, { n: number(3) })`. */
  readonly fill: (text: string, values: Readonly<Record<string, string>>) => string;
  /** The form of a word that a number asks for, with the number in it: `3 stories`. */
  readonly count: (forms: Counted, number: number) => string;
  /** A whole number for readers: `1,234`. */
  readonly number: (number: number) => string;
  /** The form of a word that a number asks for, its names still in braces. */
  readonly plural: (forms: Counted, number: number) => string;
}

const known = new WeakMap<Language, Speech>();

/** How templates use a language; the same for the same language. */
export function speechOf(language: Language): Speech {
  const speech = known.get(language) ?? {
    words: language.words,
    fill,
    count: (forms: Counted, number: number) => count(forms, number, language),
    number: (number: number) => showNumber(number, language),
    plural: (forms: Counted, number: number) => pluralOf(forms, number, language),
  };
  known.set(language, speech);
  return speech;
}

import { remembered } from '../remembered.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { showNumber } from './show-number.ts';
import type { Counted } from './words.ts';

/** Things counted in words, in the plural that the number asks for: `3 stories`. */
export function count(forms: Counted, number: number, language: Language): string {
  return fill(pluralOf(forms, number, language), { n: showNumber(number, language) });
}

/** The form of a word that a number asks for. */
export function pluralOf(forms: Counted, number: number, { tag }: Pick<Language, 'tag'>): string {
  return forms[rulesOf(tag).select(number)] ?? forms.other;
}

/** English steps in, since the engine would take the machine's own language. */
const rulesOf = remembered((tag: string) => new Intl.PluralRules([tag, 'en']));

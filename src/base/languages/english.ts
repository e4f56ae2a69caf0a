import { en } from './en.ts';
import type { Language } from './language.ts';
import { languageOf } from './language-of.ts';

/** English as British papers write it: what there is when nobody has asked for a language. */
export const english: Language = languageOf('en', en);

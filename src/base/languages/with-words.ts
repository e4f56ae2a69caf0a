import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** Words that a publication chooses instead of ours, by their names. */
export type WordChoices = {
  readonly [Name in keyof Words]?: Words[Name] extends string
    ? string
    : Readonly<Record<string, string>>;
};

/** A language with other words in the place of some of ours; plural forms come all together. */
export function withWords(language: Language, choices: WordChoices): Language {
  const words: Record<string, unknown> = { ...language.words };
  for (const [name, choice] of Object.entries(choices)) {
    const ours = words[name];
    if (choice === undefined) continue;
    if (typeof choice === 'string' || typeof ours !== 'object') words[name] = choice;
    else if (ours !== null && 'other' in ours) words[name] = withOther(choice);
    else words[name] = { ...ours, ...choice };
  }
  return { ...language, words: words as unknown as Words };
}

/** In some languages whole numbers never ask for `other`, and nobody would think of giving it. */
function withOther(forms: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { other: Object.values(forms).at(-1) ?? '', ...forms };
}

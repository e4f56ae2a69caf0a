import { pluralOf } from '../../base/languages/count.ts';
import { fill } from '../../base/languages/fill.ts';
import type { Words } from '../../base/languages/words.ts';
import type { Edition } from '../edition.ts';
import type { Signature, StoryView } from '../view.ts';

type Speaking = Pick<Edition, 'words' | 'language'>;

/** Who wrote a story, as its page says it, without links: «By A, B and C»; undefined when nobody is named. */
export function bylineText(
  { byline, bylineText: worded }: Pick<StoryView, 'byline' | 'bylineText'>,
  { words, language }: Speaking,
): string | undefined {
  if (worded && worded.length > 0)
    return worded.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  if (byline.length === 0) return undefined;
  const names = namesText(byline, words);
  return fill(pluralOf(words.by, byline.length, language), { names });
}

/** Who had another part in it: «Photographs: D.»; undefined when nobody is named. */
export function creditsText(
  { contributors = [] }: Pick<StoryView, 'contributors'>,
  { words }: Speaking,
): string | undefined {
  if (contributors.length === 0) return undefined;
  return contributors
    .map(({ role, people }) => {
      const work = words.work[role as keyof Words['work']] ?? role;
      return fill(words.credited, { work, names: namesText(people, words) });
    })
    .join(' ');
}

function namesText(people: readonly Signature[], words: Words): string {
  return people
    .map(({ name }, n) => {
      if (n === 0) return name;
      return `${n === people.length - 1 ? andBefore(name, words) : words.listComma}${name}`;
    })
    .join('');
}

/** In some languages what stands before the last name depends on how that begins. */
function andBefore(name: string, { and, andBefore: { before, and: other } }: Words): string {
  return before !== '' && new RegExp(before, 'iu').test(name) ? other : and;
}

import * as z from 'zod';
import { english } from '../../base/languages/english.ts';
import type { WordChoices } from '../../base/languages/with-words.ts';
import type { Counted, Words } from '../../base/languages/words.ts';
import { mapping, oneOf } from './forms.ts';

type Word = Words[keyof Words];

/** Words of a publication's own: a text, or a mapping of texts where ours is one. Spaces at either end belong to them. */
export const wordsField = mapping(
  Object.fromEntries(
    // How names are joined is told by a pattern, and those of strangers may take for ever.
    Object.entries<Word>({ ...english.words }).flatMap(([name, ours]) =>
      name === 'andBefore' ? [] : [[name, fieldOf(ours)]],
    ),
  ),
).transform((chosen) => chosen as WordChoices);

function fieldOf(ours: Word): z.ZodType<unknown> {
  if (typeof ours === 'string') return textLike(ours).optional();
  if (!isCounted(ours)) {
    return mapping(
      Object.fromEntries(
        Object.entries(ours).map(([name, text]) => [name, textLike(text).optional()]),
      ),
    ).optional();
  }
  const one = textLike(Object.values(ours).join(' '));
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  return oneOf<unknown>(
    {
      text: one.transform((other) => ({ other })),
      mapping: mapping(Object.fromEntries(forms.map((form) => [form, one.optional()]))),
    },
    'it must be a text, or a mapping of its plural forms, such as “one” and “other”',
  ).optional();
}

function isCounted(word: Exclude<Word, string>): word is Counted {
  return 'other' in word;
}

/** A text in which nothing stands in braces that ours does not have there. */
function textLike(ours: string) {
  const names = namesIn(ours);
  return z
    .string('it must be one piece of text')
    .refine((text) => text.trim() !== '', 'it is empty')
    .superRefine((text, context) => {
      const strange = namesIn(text).find((name) => !names.includes(name));
      if (strange === undefined) return;
      const message =
        names.length === 0
          ? `nothing can be filled in for “${strange}”`
          : `nothing can be filled in for “${strange}”, only for “${names.join('”, “')}”`;
      context.addIssue({ code: 'custom', message });
    });
}

function namesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}

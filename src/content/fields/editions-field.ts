import * as z from 'zod';
import type { EditionSettings } from '../settings/publication.ts';
import { mapping, oneOf } from './forms.ts';
import { language, line } from './types.ts';
import { wordsField } from './words-field.ts';

const details = mapping(
  {
    name: line.optional(),
    tagline: line.optional(),
    description: line.optional(),
    words: wordsField.optional(),
  },
  { name: ['title'], tagline: ['subtitle'] },
);

/** Further languages of a publication: their tags, or what it is called in each. */
export const editionsField = oneOf<readonly EditionSettings[]>(
  {
    text: language.transform((lang) => [{ lang }]),
    list: z.array(language).transform((tags) => tags.map((lang) => ({ lang }))),
    mapping: z.record(z.string(), details.nullish()).transform((editions, context) =>
      Object.entries(editions).flatMap(([tag, own]) => {
        const read = language.safeParse(tag);
        if (read.success) return [{ ...own, lang: read.data } as EditionSettings];
        const message = read.error.issues[0]?.message ?? '';
        context.addIssue({ code: 'custom', message, path: [tag] });
        return [];
      }),
    ),
  },
  'it must be a list of language tags, or a mapping of them',
);

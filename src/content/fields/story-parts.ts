import { z } from 'zod';
import { given } from '../../base/given.ts';
import type {
  AuthorField,
  ContributorField,
  CorrectionField,
  ImageField,
  InterviewField,
  SpeakerField,
} from './story.ts';
import { choice, flag, line, list, moment, texts } from './types.ts';

/** People by id or name: a text (parted at « and » or «&» between two names), a list, or mappings with `name`. */
export const people = z
  .union(
    [
      z.string().transform((value) => splitNames(value).map((name): AuthorField => ({ name }))),
      z.array(
        z.union([
          z.string().transform((name): AuthorField => ({ name: name.trim() })),
          z
            .object({ name: line, url: line.optional() })
            .transform((author): AuthorField => given(author) as AuthorField),
        ]),
      ),
      z
        .object({ name: line, url: line.optional() })
        .transform((author): AuthorField[] => [given(author) as AuthorField]),
    ],
    'it must be a name or a list of names',
  )
  .transform((authors) => authors.filter(({ name }) => name !== ''));

function splitNames(value: string): readonly string[] {
  const parts = value.trim().split(/\s+and\s+|\s*&\s*/);
  const names = parts.every((part) => /^\p{Lu}\S*(?:\s+\S+)+$/u.test(part.trim()));
  return parts.length > 1 && names ? parts : [value.trim()];
}

/** A section's name; of several (other tools' `categories`) the first. */
export const sectionName = z.union(
  [
    line,
    z
      .array(line)
      .min(1)
      .transform(([first = '']) => first),
  ],
  'it must be the name of one section',
);

/** Credits besides the byline. */
export const credits = z
  .array(z.object({ person: line, role: line }), 'it must be a list of “person” and “role”')
  .transform((value): readonly ContributorField[] => value);

/** The lead picture: a path, or a mapping. */
export const image = z
  .union(
    [
      z.string().transform((src): ImageField => ({ src: src.trim() })),
      z
        .looseObject({
          src: line.optional(),
          path: line.optional(),
          alt: line.optional(),
          caption: line.optional(),
          creditText: line.optional(),
          credit: line.optional(),
          decorative: flag.optional(),
        })
        .transform(
          ({ src, path, alt, caption, creditText, credit, decorative }): ImageField => ({
            src: src ?? path ?? '',
            ...given({ alt, caption, creditText: creditText ?? credit, decorative }),
          }),
        ),
    ],
    'it must be the path of a picture, or a mapping with “src” and “alt”',
  )
  .refine(({ src }) => src !== '', 'it names no picture; write its path under “src”');

/** Dated admissions of error, oldest first as written. */
export function corrections(timeZone: string) {
  return z
    .array(
      z.object({
        date: moment(timeZone),
        kind: choice([
          'correction',
          'clarification',
          'update',
          'retraction',
          'editors-note',
        ]).default('correction'),
        text: line,
      }),
      'it must be a list of “date”, “kind” and “text”',
    )
    .transform((value): readonly CorrectionField[] => value);
}

/** Speakers of an interview by label: a name each, or a mapping. */
export const speakers = z
  .record(
    z.string(),
    z.union(
      [
        z.string().transform((person): SpeakerField => ({ person: person.trim(), aliases: [] })),
        z
          .looseObject({
            person: line.optional(),
            name: line.optional(),
            honorificPrefix: line.optional(),
            jobTitle: line.optional(),
            role: choice(['interviewer', 'interviewee', 'other']).optional(),
            lang: line.optional(),
            aliases: texts.default([]),
          })
          .transform(
            ({ person, name, honorificPrefix, jobTitle, role, lang, aliases }): SpeakerField => ({
              aliases,
              ...given({ person: person ?? name, honorificPrefix, jobTitle, role, lang }),
            }),
          ),
      ],
      'each speaker must be a name, or a mapping',
    ),
    'it must name each speaker by label: “Dr. Mitchell: Sarah Mitchell”',
  )
  .transform((value): Readonly<Record<string, SpeakerField>> => value);

/** What is said of an interview as a whole. */
export const interview = z
  .looseObject(
    {
      interviewers: list.default([]),
      interviewees: list.default([]),
      page: choice(['inline', 'separate']).default('inline'),
      note: line.optional(),
    },
    'it must be a mapping with “interviewers” and “interviewees”',
  )
  .transform(
    ({ interviewers, interviewees, page, note }): InterviewField => ({
      interviewers,
      interviewees,
      page,
      ...given({ note }),
    }),
  );

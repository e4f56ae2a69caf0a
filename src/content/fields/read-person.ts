import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { PersonFields } from './person.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import { flag, line, list, texts } from './types.ts';

const rules = {
  schema: z.object({
    name: line.optional(),
    honorificPrefix: line.optional(),
    honorificSuffix: line.optional(),
    givenName: line.optional(),
    familyName: line.optional(),
    aliases: texts.default([]),
    roles: list.default([]),
    jobTitle: line.optional(),
    affiliation: line.optional(),
    sameAs: texts.default([]),
    noPage: flag.default(false),
  }),
  aliases: {
    name: ['title', 'headline'],
    honorificPrefix: ['honorific'],
    honorificSuffix: [],
    givenName: ['firstName'],
    familyName: ['lastName'],
    aliases: [],
    roles: ['role'],
    jobTitle: ['position'],
    affiliation: ['worksFor'],
    sameAs: ['links'],
    noPage: [],
  },
  foreign: new Set(
    'titles image bio knowsAbout knowsLanguage homeLocation email fediverse pronouns layout id slug url'.split(
      ' ',
    ),
  ),
} satisfies FieldRules<unknown>;

/** Read the front matter of a person's file. */
export function readPersonFields(
  frontMatter: FrontMatter,
  path: ContentPath,
): ReadFields<PersonFields> {
  const { fields, ...others } = readFields(frontMatter, rules, path);
  return { fields: given(fields) as PersonFields, ...others };
}

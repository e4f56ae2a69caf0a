import * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { mapping, oneOf } from './forms.ts';
import { image } from './media-types.ts';
import type { FieldRules } from './name-fields.ts';
import type { PersonFields, TitleField } from './person.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { email, flag, line, list, text, texts, webAddresses, year } from './types.ts';

const title = mapping(
  {
    jobTitle: line,
    affiliation: line.optional(),
    from: year.optional(),
    to: year.optional(),
  },
  { jobTitle: ['title', 'name'], affiliation: ['worksFor'], from: ['start'], to: ['end', 'until'] },
).transform((value): TitleField => given(value) as TitleField);

const titles = oneOf<readonly TitleField[]>(
  { list: z.array(title), mapping: title.transform((one): readonly TitleField[] => [one]) },
  'it must be a list of “from”, “to” and “jobTitle”',
);

const fediverse = line.refine(
  (value) => /^@?[\w.-]+@[\w.-]+$/.test(value),
  'it must be written as “@name@example.social”',
);

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
    titles: titles.default([]),
    image: image.optional(),
    bio: text.optional(),
    knowsAbout: list.default([]),
    knowsLanguage: list.default([]),
    homeLocation: line.optional(),
    email: email.optional(),
    sameAs: webAddresses.default([]),
    fediverse: fediverse.optional(),
    pronouns: line.optional(),
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
    titles: [],
    image: ['photo', 'avatar', 'picture'],
    bio: ['description'],
    knowsAbout: ['expertise'],
    knowsLanguage: ['languages'],
    homeLocation: ['location'],
    email: [],
    sameAs: ['links', 'url'],
    fediverse: ['mastodon'],
    pronouns: [],
    noPage: [],
  },
  foreign: new Set(['layout', 'id', 'slug']),
} satisfies FieldRules<unknown>;

/** Read the front matter of a person's file. */
export function readPersonFields(
  frontMatter: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
): ReadFields<PersonFields> {
  const read = readFields(frontMatter, rules, path);
  return { ...read, fields: { ...given(read.fields), extra: read.extra } as PersonFields };
}

import * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { FieldRules } from './name-fields.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { storyForeign } from './story-aliases.ts';
import { type TagFields, tagKinds } from './tag.ts';
import { choice, flag, line, texts, webAddresses } from './types.ts';

const rules = {
  schema: z.object({
    name: line.optional(),
    slug: line.optional(),
    description: line.optional(),
    aliases: texts.default([]),
    kind: choice(tagKinds).optional(),
    sameAs: webAddresses.default([]),
    parent: line.optional(),
    hidden: flag.default(false),
  }),
  aliases: {
    name: ['title', 'headline'],
    slug: [],
    description: ['summary'],
    aliases: [],
    kind: ['type'],
    sameAs: ['links'],
    parent: [],
    hidden: [],
  },
  foreign: storyForeign,
} satisfies FieldRules<unknown>;

/** Read the front matter of a tag's file. */
export function readTagFields(
  frontMatter: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
): ReadFields<TagFields> {
  const read = readFields(frontMatter, rules, path);
  return { ...read, fields: { ...given(read.fields), extra: read.extra } as TagFields };
}

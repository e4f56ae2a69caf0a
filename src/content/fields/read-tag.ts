import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import { storyForeign } from './story-aliases.ts';
import type { TagFields } from './tag.ts';
import { line, texts } from './types.ts';

const rules = {
  schema: z.object({
    name: line.optional(),
    slug: line.optional(),
    description: line.optional(),
    aliases: texts.default([]),
  }),
  aliases: { name: ['title', 'headline'], slug: [], description: ['summary'], aliases: [] },
  foreign: new Set([...storyForeign, 'kind', 'sameAs', 'parent', 'hidden']),
} satisfies FieldRules<unknown>;

/** Read the front matter of a tag's file. */
export function readTagFields(frontMatter: FrontMatter, path: ContentPath): ReadFields<TagFields> {
  const { fields, ...others } = readFields(frontMatter, rules, path);
  return { fields: given(fields) as TagFields, ...others };
}

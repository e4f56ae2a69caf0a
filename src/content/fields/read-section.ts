import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import type { SectionFields } from './section.ts';
import { storyForeign } from './story-aliases.ts';
import { integer, line } from './types.ts';

const rules = {
  schema: z.object({
    name: line.optional(),
    description: line.optional(),
    weight: integer.default(0),
  }),
  aliases: {
    name: ['title', 'headline'],
    description: ['standfirst', 'summary'],
    weight: ['order'],
  },
  foreign: new Set([
    ...storyForeign,
    'date',
    'draft',
    'sort_by',
    'paginate_by',
    'desk',
    'accent',
    'slug',
  ]),
} satisfies FieldRules<unknown>;

/** Read the front matter of a section's file. */
export function readSectionFields(
  frontMatter: FrontMatter,
  path: ContentPath,
): ReadFields<SectionFields> {
  const { fields, ...others } = readFields(frontMatter, rules, path);
  return { fields: given(fields) as SectionFields, ...others };
}

import * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { image } from './media-types.ts';
import type { FieldRules } from './name-fields.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import type { SectionFields } from './section.ts';
import { storyForeign } from './story-aliases.ts';
import { integer, line } from './types.ts';

const rules = {
  schema: z.object({
    name: line.optional(),
    description: line.optional(),
    image: image.optional(),
    weight: integer.default(0),
  }),
  aliases: {
    name: ['title', 'headline'],
    description: ['standfirst', 'summary'],
    image: ['cover'],
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
  frontMatter: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
): ReadFields<SectionFields> {
  const read = readFields(frontMatter, rules, path);
  return { ...read, fields: { ...given(read.fields), extra: read.extra } as SectionFields };
}

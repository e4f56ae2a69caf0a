import * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { FieldRules } from './name-fields.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import type { SeriesFields } from './series.ts';
import { storyForeign } from './story-aliases.ts';
import { line } from './types.ts';

const rules = {
  schema: z.object({ name: line.optional(), description: line.optional() }),
  aliases: { name: ['title', 'headline'], description: ['standfirst', 'summary'] },
  foreign: storyForeign,
} satisfies FieldRules<unknown>;

/** Read the front matter of a series' file. */
export function readSeriesFields(
  frontMatter: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
): ReadFields<SeriesFields> {
  const read = readFields(frontMatter, rules, path);
  return { ...read, fields: { ...given(read.fields), extra: read.extra } as SeriesFields };
}

import * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { fieldPoints } from './field-points.ts';
import { image } from './media-types.ts';
import type { PageFields } from './page.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { storyForeign } from './story-aliases.ts';
import { flag, integer, language, line, list, moment } from './types.ts';

const aliases = {
  headline: ['title'],
  standfirst: ['dek', 'subtitle', 'summary', 'excerpt'],
  description: [],
  slug: [],
  permalink: ['url', 'path'],
  draft: [],
  image: ['cover'],
  updated: ['dateModified', 'lastmod', 'modified', 'date'],
  lang: ['language'],
  noindex: [],
  weight: ['order'],
  aliases: ['alias', 'redirectFrom', 'redirect_from', 'oldUrl', 'oldUrls'],
};

/** Read the front matter of a standalone page. */
export function readPageFields(
  frontMatter: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
  timeZone: string,
): ReadFields<PageFields> {
  const schema = z.object({
    headline: line.optional(),
    standfirst: line.optional(),
    description: line.optional(),
    slug: line.optional(),
    permalink: line.optional(),
    draft: flag.default(false),
    image: image.optional(),
    updated: moment(timeZone).optional(),
    lang: language.optional(),
    noindex: flag.default(false),
    weight: integer.default(0),
    aliases: list.default([]),
  });
  const read = readFields(frontMatter, { schema, aliases, foreign: storyForeign }, path);
  const places = fieldPoints(['permalink', 'aliases', 'image'], read.typed, frontMatter);
  return { ...read, fields: { ...given(read.fields), places, extra: read.extra } as PageFields };
}

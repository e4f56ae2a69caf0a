import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { PageFields } from './page.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { storyForeign } from './story-aliases.ts';
import { flag, integer, language, line, moment } from './types.ts';

const aliases = {
  headline: ['title'],
  standfirst: ['dek', 'subtitle', 'summary', 'excerpt'],
  description: [],
  slug: [],
  permalink: ['url', 'path'],
  draft: [],
  updated: ['dateModified', 'lastmod', 'modified', 'date'],
  lang: ['language'],
  noindex: [],
  weight: ['order'],
};

/** Read the front matter of a standalone page. */
export function readPageFields(
  frontMatter: FrontMatter,
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
    updated: moment(timeZone).optional(),
    lang: language.optional(),
    noindex: flag.default(false),
    weight: integer.default(0),
  });
  const { fields, ...others } = readFields(
    frontMatter,
    { schema, aliases, foreign: storyForeign },
    path,
  );
  return { fields: given(fields) as PageFields, ...others };
}

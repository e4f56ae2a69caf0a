import type { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { RawFields, RawValue } from '../front-matter/raw-value.ts';
import type { FieldRules } from './name-fields.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { type StoryFields, storyTypes } from './story.ts';
import { storyAliases, storyForeign } from './story-aliases.ts';
import { storySchema } from './story-schema.ts';
import { flag, moment } from './types.ts';

/**
 * Read the front matter of a story. A date at the start of the file's name (`2024-05-01-flood.md`) counts when no field
 * gives one; `published: no`, `status: draft` and `pubStatus: withheld` mean what `draft: yes` does.
 */
export function readStoryFields(
  { values, places }: Pick<FrontMatter, 'values' | 'places'>,
  path: ContentPath,
  timeZone: string,
): ReadFields<StoryFields> {
  const { fields, extra, diagnostics } = readFields({ values, places }, rulesFor(timeZone), path);
  const { isPublished, status, pubStatus, draft, isAccessibleForFree, paywall, series, ...plain } =
    fields;
  const published = plain.published ?? fileNameDate(path, timeZone);
  const isDraft = /^(?:draft|pending|private)$/i.test(status ?? '');
  return {
    fields: {
      ...given(plain),
      ...given({ published, series: series?.name, part: plain.part ?? series?.part }),
      draft: draft || isPublished === false || isDraft || pubStatus === 'withheld',
      canceled: pubStatus === 'canceled',
      isAccessibleForFree: isAccessibleForFree ?? !paywall,
      places: placesOf(values, places),
      extra,
    } as StoryFields,
    extra,
    diagnostics,
  };
}

/** Fields whose meaning depends on what they hold. */
function rename(name: string, value: RawValue, values: RawFields): string | undefined {
  if (typeof value !== 'string') return name;
  if (name === 'published') return isFlag(value) ? 'isPublished' : name;
  // Other tools say `type: post`, which means nothing here.
  if (name === 'type' && /^(?:posts?|page|article|story|blog)$/i.test(value.trim()))
    return undefined;
  const isType = storyTypes.some((type) => type === value.trim().toLowerCase());
  return name === 'category' && isType && !values['type'] ? 'articleType' : name;
}

function isFlag(value: string): boolean {
  return flag.safeParse(value).success;
}

function placesOf(values: RawFields, places: FrontMatter['places']): StoryFields['places'] {
  const found = (['permalink', 'related', 'image'] as const).flatMap((name) => {
    const typed = [name, ...storyAliases[name]].find((spelling) => values[spelling]);
    if (typed === undefined) return [];
    const isText = typeof values[typed] === 'string';
    return [[name, isText ? places.valueAt([typed]) : places.nameAt([typed])] as const];
  });
  return Object.fromEntries(found);
}

/** The date of `2024-05-01-flood.md` or `2024-05-01-flood/index.md`. */
function fileNameDate(path: ContentPath, timeZone: string): StoryFields['published'] {
  const [, name = ''] =
    /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})(?:[-_ ][^/]*)?(?:\/index)?\.[^./]+$/.exec(path) ?? [];
  return name === '' ? undefined : moment(timeZone).safeParse(name).data;
}

type StoryRules = FieldRules<z.output<ReturnType<typeof storySchema>>>;

const rulesByZone = new Map<string, StoryRules>();

/** Schemas are dear to make; a publication has one time zone. */
function rulesFor(timeZone: string): StoryRules {
  const known = rulesByZone.get(timeZone);
  if (known) return known;
  const schema = storySchema(timeZone);
  const rules = { schema, aliases: storyAliases, foreign: storyForeign, rename };
  rulesByZone.set(timeZone, rules);
  return rules;
}

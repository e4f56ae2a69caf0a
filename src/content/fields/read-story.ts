import type * as z from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { RawFields, RawValue } from '../front-matter/raw-value.ts';
import type { FieldPath } from '../point.ts';
import { fieldPoints } from './field-points.ts';
import type { FieldRules } from './name-fields.ts';
import { personIds } from './person-ids.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import { type PlacedField, type StoryFields, storyTypes } from './story.ts';
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
  const read = readFields({ values, places }, rulesFor(timeZone), path);
  const { isPublished, status, pubStatus, draft, isAccessibleForFree, paywall } = read.fields;
  const { series, imageAlt: alt, imageCaption: caption, image, part } = read.fields;
  const { claim, claimant } = read.fields;
  const published = read.fields.published ?? fileNameDate(path, timeZone);
  const isDraft = status !== undefined && /^(?:draft|pending|private)$/i.test(status);
  const merged = {
    image: image && { ...given({ alt, caption }), ...image },
    published,
    series: series?.name,
    part: part ?? series?.part,
    claim: claim && { ...given({ claimant }), ...claim },
    draft: draft || isPublished === false || isDraft || pubStatus === 'withheld',
    canceled: pubStatus === 'canceled',
    isAccessibleForFree: isAccessibleForFree ?? !paywall,
    places: fieldPoints(placedFields, read.typed, { values, places }),
    personIds: idPoints(read.fields, read.typed, places),
    extra: read.extra,
  };
  return { ...read, fields: given(Object.assign(plainFields(read.fields), merged)) as StoryFields };
}

/** Fields that are only read together with others. */
const mergedFields: ReadonlySet<string> = new Set([
  'isPublished',
  'status',
  'pubStatus',
  'paywall',
  'imageAlt',
  'imageCaption',
  'claimant',
]);

/** The fields that mean something by themselves. A loop, because rest properties cost several times as much. */
function plainFields(fields: z.output<ReturnType<typeof storySchema>>): object {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (!mergedFields.has(name)) plain[name] = value;
  return plain;
}

/** Fields whose meaning depends on what they hold. */
function rename(name: string, value: RawValue, values: RawFields): string | undefined {
  if (typeof value !== 'string') return name;
  if (name === 'primary_author' || name === 'primary_tag') return mainOf(name, values);
  if (name === 'published') return isFlag(value) ? 'isPublished' : name;
  // Other tools say `type: post`, which means nothing here.
  if (name === 'type' && /^(?:posts?|page|article|story|blog)$/i.test(value.trim()))
    return undefined;
  return name === 'category' && isType(value) && !values['type'] ? 'articleType' : name;
}

function isType(value: string): boolean {
  return storyTypes.some((type) => type === value.trim().toLowerCase());
}

/** Ghost repeats the first author and the first tag: they count where nothing says all of them. */
function mainOf(name: 'primary_author' | 'primary_tag', values: RawFields): string | undefined {
  const all = name === 'primary_author' ? 'authors' : 'tags';
  return [all, ...storyAliases[all]].some((other) => values[other]) ? undefined : all;
}

function isFlag(value: string): boolean {
  return flag.safeParse(value).success;
}

const placedFields = [
  'headline',
  'published',
  'type',
  'permalink',
  'related',
  'image',
  'tags',
  'aliases',
  'live',
  'claim',
  'pubStatus',
  'translationKey',
  'translationOf',
] as const satisfies readonly PlacedField[];

function idPoints(
  fields: Parameters<typeof personIds>[0],
  typed: ReadonlyMap<string, FieldPath>,
  { textAt }: FrontMatter['places'],
): StoryFields['personIds'] {
  const ids = [...personIds(fields)];
  return Object.fromEntries(ids.map(([id, name]) => [id, textAt(typed.get(name) ?? [name], id)]));
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

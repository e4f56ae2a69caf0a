import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { RawFields } from '../raw-value.ts';
import { placeOfField } from './place-of-field.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import { type StoryFields, storyTypes } from './story.ts';
import { storyAliases, storyForeign } from './story-aliases.ts';
import {
  corrections,
  credits,
  image,
  interview,
  people,
  sectionName,
  speakers,
} from './story-parts.ts';
import { choice, flag, integer, language, line, list, moment, text, texts } from './types.ts';

/**
 * Read the front matter of a story. A date at the start of the file's name (`2024-05-01-flood.md`) counts when no field
 * gives one; `published: no`, `status: draft` and `pubStatus: withheld` mean what `draft: yes` does.
 */
export function readStoryFields(
  frontMatter: FrontMatter,
  path: ContentPath,
  timeZone: string,
): ReadFields<StoryFields> {
  const { values, block } = frontMatter;
  const { published: typed, ...others } = values;
  const isFlag =
    typeof typed === 'string' && flag.safeParse(typed).success && !/^\d{4}/.test(typed);
  const named = withoutForeignType(isFlag ? { ...others, isPublished: typed } : values);
  const { fields, extra, diagnostics } = readFields(
    { values: named, block },
    rulesFor(timeZone),
    path,
  );

  const { isPublished, status, pubStatus, draft, ...plain } = fields;
  const published = plain.published ?? fileNameDate(path, timeZone);
  const hidden = draft || isPublished === false || status === 'draft' || pubStatus === 'withheld';
  const placed = (['permalink', 'related', 'image'] as const).map(
    (name) =>
      [
        name,
        placeOfField(
          block,
          spellingOf(name, block),
          typeof values[name] === 'string' ? values[name] : undefined,
        ),
      ] as const,
  );
  return {
    fields: {
      ...given(plain),
      ...given({ published }),
      draft: hidden,
      canceled: pubStatus === 'canceled',
      places: block === '' ? {} : Object.fromEntries(placed),
    } as StoryFields,
    extra,
    diagnostics,
  };
}

/** Other tools say `type: post`, which means nothing here. */
function withoutForeignType(values: RawFields): RawFields {
  const { type, ...others } = values;
  return typeof type === 'string' && /^(?:posts?|page|article|story)$/i.test(type.trim())
    ? others
    : values;
}

function spellingOf(name: 'permalink' | 'related' | 'image', block: string): string {
  const spellings = [name, ...storyAliases[name]];
  return spellings.find((spelling) => placeOfField(block, spelling).line > 1) ?? name;
}

function fileNameDate(path: ContentPath, timeZone: string): StoryFields['published'] {
  const [, name = ''] =
    /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})[-_ ][^/]*(?:\/index)?\.[^./]+$/.exec(path) ?? [];
  return name === '' ? undefined : moment(timeZone).safeParse(name).data;
}

function makeSchema(timeZone: string) {
  const when = moment(timeZone).optional();
  const dates = { published: when, updated: when, embargo: when, expires: when };
  return z.object({
    ...textFields,
    ...listFields,
    ...dates,
    ...states,
    corrections: corrections(timeZone).default([]),
  });
}

const textFields = {
  headline: line.optional(),
  shortHeadline: line.optional(),
  seoTitle: line.optional(),
  kicker: line.optional(),
  standfirst: line.optional(),
  description: line.optional(),
  slug: line.optional(),
  permalink: line.optional(),
  section: sectionName.optional(),
  byline: line.optional(),
  dateline: line.optional(),
  lang: language.optional(),
  translationKey: line.optional(),
  series: line.optional(),
  canonical: line.optional(),
};

const listFields = {
  tags: list.default([]),
  authors: people.default([]),
  contributors: credits.default([]),
  keyPoints: texts.default([]),
  related: list.default([]),
  aliases: list.default([]),
  speakers: speakers.default({}),
  interview: interview.optional(),
  image: image.optional(),
};

const states = {
  type: choice(storyTypes).optional(),
  showUpdated: choice(['auto', 'always', 'never']).default('auto'),
  draft: flag.default(false),
  isPublished: flag.optional(),
  status: text.optional(),
  pubStatus: choice(['usable', 'withheld', 'canceled']).optional(),
  dir: choice(['ltr', 'rtl']).optional(),
  part: integer.optional(),
  featured: flag.default(false),
  weight: integer.default(0),
  noindex: flag.default(false),
  lineBreaks: choice(['auto', 'paragraph', 'markdown']).optional(),
};

type StorySchema = ReturnType<typeof makeSchema>;

const rulesByZone = new Map<string, FieldRules<z.output<StorySchema>>>();

/** Schemas are dear to make; a publication has one time zone. */
function rulesFor(timeZone: string): FieldRules<z.output<StorySchema>> {
  const known = rulesByZone.get(timeZone);
  if (known) return known;
  const rules = { schema: makeSchema(timeZone), aliases: storyAliases, foreign: storyForeign };
  rulesByZone.set(timeZone, rules);
  return rules;
}

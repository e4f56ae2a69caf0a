import { z } from 'zod';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { FrontMatter } from '../front-matter.ts';
import { placeOfField } from './place-of-field.ts';
import { type FieldRules, type ReadFields, readFields } from './read-fields.ts';
import { type StoryFields, storyTypes } from './story.ts';
import { storyAliases, storyForeign } from './story-aliases.ts';
import { corrections, credits, image, interview, people, speakers } from './story-parts.ts';
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
  const named = isFlag ? { ...others, isPublished: typed } : values;
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
  return z.object({
    headline: line.optional(),
    shortHeadline: line.optional(),
    seoTitle: line.optional(),
    kicker: line.optional(),
    standfirst: line.optional(),
    description: line.optional(),
    slug: line.optional(),
    permalink: line.optional(),
    type: choice(storyTypes).optional(),
    section: line.optional(),
    tags: list.default([]),
    authors: people.default([]),
    byline: line.optional(),
    contributors: credits.default([]),
    dateline: line.optional(),
    published: when,
    updated: when,
    showUpdated: choice(['auto', 'always', 'never']).default('auto'),
    embargo: when,
    expires: when,
    draft: flag.default(false),
    isPublished: flag.optional(),
    status: text.optional(),
    pubStatus: choice(['usable', 'withheld', 'canceled']).optional(),
    lang: language.optional(),
    dir: choice(['ltr', 'rtl']).optional(),
    translationKey: line.optional(),
    image: image.optional(),
    keyPoints: texts.default([]),
    series: line.optional(),
    part: integer.optional(),
    related: list.default([]),
    featured: flag.default(false),
    weight: integer.default(0),
    corrections: corrections(timeZone).default([]),
    speakers: speakers.default({}),
    interview: interview.optional(),
    canonical: line.optional(),
    noindex: flag.default(false),
    aliases: list.default([]),
    lineBreaks: choice(['auto', 'paragraph', 'markdown']).optional(),
  });
}

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

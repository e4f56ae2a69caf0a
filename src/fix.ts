import type { Diagnostic } from './base/diagnostic.ts';
import type { ContentPath } from './base/path.ts';
import type { Sketch, StorySketch } from './content/document.ts';
import { storyAliases } from './content/fields/story-aliases.ts';
import { readFrontMatter } from './content/front-matter/front-matter.ts';
import type { RawValue } from './content/front-matter/raw-value.ts';
import {
  type WrittenFrontMatter,
  type WrittenValue,
  writeFrontMatter,
} from './content/front-matter/write-front-matter.ts';
import { readSource } from './content/sources/read-source.ts';
import { type ReadOptions, readSite } from './pipeline/read-site.ts';
import { makeCrew } from './press/crew.ts';
import type { WholeInterview } from './site/interviews/interview.ts';
import type { Story } from './site/stories/story.ts';
import { tagKey } from './site/tags/tag-key.ts';

/** A file whose front matter can say what had to be guessed. */
export interface FixedFile {
  readonly path: ContentPath;
  /** Names of the fields that were added; none when there was nothing to add. */
  readonly added: readonly string[];
  /** Absent when the file cannot be changed safely. */
  readonly fixed?: WrittenFrontMatter;
}

export interface Fixed {
  readonly files: readonly FixedFile[];
  /** Paths at which there is no story. */
  readonly strangers: readonly ContentPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What was guessed about some stories, written into their front matter: headline, date, tags, type, speakers. Fields that
 * are there already stay as they are.
 */
export async function fixFrontMatter(
  paths: readonly ContentPath[],
  options: Omit<ReadOptions, 'show' | 'crew' | 'mostTexts'>,
): Promise<Fixed> {
  const show = { drafts: true, future: true, expired: true };
  const { sources, documents, site, diagnostics } = await readSite({
    ...options,
    show,
    mostTexts: Number.POSITIVE_INFINITY,
    crew: makeCrew(0, ''),
  });
  const stories = paths.flatMap((path) => {
    const document = documents.find((candidate) => candidate.path === path);
    const story = site.storiesByPath.get(path);
    const source = sources.find((candidate) => candidate.path === path);
    const read = source && readSource(source);
    return isStory(document) && story && read && 'bytes' in read
      ? [{ document, story, bytes: read.bytes }]
      : [];
  });
  const asked = new Set<string>(paths);
  return {
    files: stories.map(({ document, story, bytes }) =>
      fixFile(document, story, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
    ),
    strangers: paths.filter((path) => !stories.some(({ document }) => document.path === path)),
    diagnostics: diagnostics.filter(({ place }) => asked.has(place?.path ?? '')),
  };
}

function isStory(document: Sketch | undefined): document is StorySketch {
  return document?.kind === 'story';
}

function fixFile(document: StorySketch, story: Story, text: string): FixedFile {
  const { path } = document;
  const typed = readFrontMatter(text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n'), path).values;
  const spellings = (name: keyof typeof storyAliases): readonly string[] =>
    [name, ...storyAliases[name]].filter((spelling) => typed[spelling] !== undefined);
  const isTyped = (name: keyof typeof storyAliases): boolean =>
    spellings(name).some((spelling) => !isEmpty(typed[spelling]));
  const guesses = Object.entries(guessesOf(document, story)).flatMap(([name, guess]) =>
    guess === undefined || isTyped(guess.field) ? [] : [[name, guess] as const],
  );
  if (guesses.length === 0) return { path, added: [] };
  const fixed = writeFrontMatter(
    text,
    Object.fromEntries(guesses.map(([name, { value }]) => [name, value])),
    guesses.flatMap(([, { field }]) => spellings(field)),
  );
  const added = guesses.map(([name]) => name);
  return fixed === undefined ? { path, added } : { path, added, fixed };
}

function isEmpty(value: RawValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

interface Guess {
  /** The canonical name of the field that it is about. */
  readonly field: keyof typeof storyAliases;
  readonly value: WrittenValue;
}

/** By the names under which they are written, in the order of writing. */
function guessesOf(
  { body, fields }: StorySketch,
  story: Story,
): Readonly<Record<string, Guess | undefined>> {
  const fromText = body.headline !== undefined && body.headline.from !== 'heading';
  const hashtags = new Map(body.hashtags.map(({ text }) => [tagKey(text), text]));
  const speakers = story.text().interviews.flatMap(speakersOf);
  return {
    headline: fromText ? { field: 'headline', value: story.headline } : undefined,
    date: fields.published && { field: 'published', value: fields.published.at.slice(0, 10) },
    type: story.type === 'interview' ? { field: 'type', value: 'interview' } : undefined,
    tags: hashtags.size > 0 ? { field: 'tags', value: [...hashtags.values()] } : undefined,
    speakers:
      speakers.length > 0 ? { field: 'speakers', value: Object.fromEntries(speakers) } : undefined,
  };
}

/** Whom each label was found to name, where it does not say so itself. */
function speakersOf({
  entries,
}: WholeInterview): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'turn' || !entry.person || entry.entry.label === entry.person.name.full)
      return [];
    const { name, jobTitle } = entry.person;
    const { full, honorificPrefix } = name;
    return [
      [
        entry.entry.label,
        {
          name: full,
          ...(honorificPrefix ? { honorificPrefix } : {}),
          ...(jobTitle ? { jobTitle } : {}),
        },
      ] as const,
    ];
  });
}

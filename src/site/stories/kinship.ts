import type { ContentPath } from '../../base/path.ts';
import { slugify } from '../../base/slug.ts';
import type { Story } from './story.ts';

/** How many stories are offered beside one, unless its author names more. */
const mostRelated = 4;

/** What two stories may share: how much it counts, and how many neighbours in time are looked at on either side. */
const kinds = {
  tag: { weight: 8, older: 24, newer: 3 },
  person: { weight: 8, older: 24, newer: 3 },
  writer: { weight: 2, older: 8, newer: 0 },
  word: { weight: 3, older: 12, newer: 0 },
  section: { weight: 1, older: 8, newer: 0 },
} as const;

/** Less than this in common is no kinship: one common tag or two rare words are enough. */
const leastScore = 2;

/**
 * Stories with their related ones filled up to four: those that the author named, then those that share most. What is
 * shared by many counts for less. `stories` come newest first.
 *
 * Only neighbours in time are compared, so that a hundred thousand stories cost a hundred thousand times as much as one,
 * and a new story changes few others: counts are rounded to powers of two, and older stories look at few newer ones.
 */
export function relateStories(stories: readonly Story[]): readonly Story[] {
  const index = indexTraits(stories);
  return stories.map((story, at) => {
    const wanted = mostRelated - story.related.length;
    if (wanted <= 0) return story;
    const named = new Set(story.related);
    const found = kinOf(at, index)
      .flatMap((other) => stories[other] ?? [])
      .filter((other) => mayStandBeside(story, other) && !named.has(other.source))
      .slice(0, wanted);
    return found.length === 0
      ? story
      : { ...story, related: [...story.related, ...sources(found)] };
  });
}

function sources(stories: readonly Story[]): readonly ContentPath[] {
  return stories.map(({ source }) => source);
}

/** Parts of one series are linked already, and advertising is no reading matter. */
function mayStandBeside(story: Story, other: Story): boolean {
  if (other.type === 'sponsored' || other.sponsor) return false;
  return story.series === undefined || story.series !== other.series;
}

interface Trait {
  readonly kind: keyof typeof kinds;
  /** Numbers of the stories that have it, newest first. */
  readonly stories: number[];
}

interface TraitIndex {
  /** The traits of each story, and its place among those who share them. */
  readonly own: readonly (readonly { readonly trait: Trait; readonly place: number }[])[];
}

function indexTraits(stories: readonly Story[]): TraitIndex {
  const traits = new Map<string, Trait>();
  const own = stories.map((story, number) =>
    [...new Map(traitsOf(story))].map(([name, kind]) => {
      const trait = traits.get(name) ?? { kind, stories: [] };
      traits.set(name, trait);
      return { trait, place: trait.stories.push(number) - 1 };
    }),
  );
  return { own };
}

function traitsOf(story: Story): readonly (readonly [name: string, kind: Trait['kind']])[] {
  const { tags, byline, interviews, section, headline } = story;
  const words = slugify(headline, 'unicode').split('-');
  return [
    ...tags.map((tag) => [`tag ${tag}`, 'tag'] as const),
    ...interviews
      .flatMap(({ interviewees }) => interviewees)
      .map((slug) => [`person ${slug}`, 'person'] as const),
    ...byline.flatMap(({ person }) =>
      person === undefined ? [] : [[`writer ${person}`, 'writer'] as const],
    ),
    ...words.filter((word) => word.length >= 4).map((word) => [`word ${word}`, 'word'] as const),
    ...(section === undefined ? [] : [[`section ${section}`, 'section'] as const]),
  ];
}

/** Numbers of the stories that share most with the one at `at`, the nearest in time first among equals. */
function kinOf(at: number, { own }: TraitIndex): readonly number[] {
  const scores = new Map<number, number>();
  for (const { trait, place } of own[at] ?? []) {
    const { weight, older, newer } = kinds[trait.kind];
    const value = weight / rarity(trait.stories.length);
    const near = trait.stories.slice(Math.max(0, place - newer), place + older + 1);
    for (const other of near) {
      if (other !== at) scores.set(other, (scores.get(other) ?? 0) + value);
    }
  }
  return [...scores]
    .filter(([, score]) => score >= leastScore)
    .sort(
      ([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - at) - Math.abs(b - at) || a - b,
    )
    .map(([other]) => other);
}

/** 1 for what two or three stories share, 2 from four on, 3 from eight on: the power of two below the count. */
function rarity(count: number): number {
  return Math.max(1, 31 - Math.clz32(count));
}

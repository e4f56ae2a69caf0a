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

/** A story that does not know all its related ones yet. */
export type Unrelated = Omit<Story, 'related'> & { related: readonly ContentPath[] };

/**
 * Fill up the related stories of each to four: those that the author named, then those that share most. What is shared by
 * many counts for less. `stories` come newest first, `editions` are the languages that stand apart.
 *
 * Only neighbours in time are compared, so that a hundred thousand stories cost a hundred thousand times as much as one,
 * and a new story changes few others: counts are rounded to powers of two, and older stories look at few newer ones.
 */
export function relateStories(
  stories: readonly Unrelated[],
  editions: ReadonlySet<string> = new Set(),
): readonly Story[] {
  const kinOf = makeKinOf(stories, editions);
  for (const [at, story] of stories.entries()) {
    const wanted = mostRelated - story.related.length;
    if (wanted <= 0) continue;
    const found = kinOf(at, wanted);
    // In place, because to copy a story takes longer than to find its kin.
    if (found.length > 0) story.related = [...story.related, ...found.map(({ source }) => source)];
  }
  return stories;
}

/** Parts of one series are linked already, advertising is no reading matter, and editions keep to their language. */
function mayStandBeside(
  story: Unrelated,
  other: Unrelated,
  editions: ReadonlySet<string>,
): boolean {
  if (editionOf(story, editions) !== editionOf(other, editions)) return false;
  if (other.type === 'sponsored' || other.sponsor) return false;
  if (story.series !== undefined && story.series === other.series) return false;
  return !story.related.includes(other.source);
}

function editionOf({ lang }: Unrelated, editions: ReadonlySet<string>): string | undefined {
  return lang !== undefined && editions.has(lang) ? lang : undefined;
}

interface Trait {
  readonly kind: keyof typeof kinds;
  /** Numbers of the stories that have it, newest first. */
  readonly stories: number[];
}

/** A trait of a story, and the place of the story among those who share it. */
interface OwnTrait {
  readonly trait: Trait;
  readonly place: number;
}

function indexTraits(stories: readonly Unrelated[]): readonly (readonly OwnTrait[])[] {
  const traits: Readonly<Record<Trait['kind'], Map<string, Trait>>> = {
    tag: new Map(),
    person: new Map(),
    writer: new Map(),
    word: new Map(),
    section: new Map(),
  };
  return stories.map((story, number) => {
    const own: OwnTrait[] = [];
    eachTrait(story, (kind, name) => {
      const trait = traits[kind].get(name) ?? { kind, stories: [] };
      if (trait.stories.length === 0) traits[kind].set(name, trait);
      if (trait.stories.at(-1) !== number)
        own.push({ trait, place: trait.stories.push(number) - 1 });
    });
    return own;
  });
}

function eachTrait(
  { tags, byline, interviews, section, headline }: Unrelated,
  have: (kind: Trait['kind'], name: string) => void,
): void {
  for (const tag of tags) have('tag', tag);
  for (const { interviewees } of interviews)
    for (const person of interviewees) have('person', person);
  for (const { person } of byline) if (person !== undefined) have('writer', person);
  for (const word of slugify(headline, 'unicode').split('-'))
    if (word.length >= 4) have('word', word);
  if (section !== undefined) have('section', section);
}

/** Those that share most with the story at a place, the nearest in time first among equals. */
function makeKinOf(
  stories: readonly Unrelated[],
  editions: ReadonlySet<string>,
): (at: number, wanted: number) => readonly Unrelated[] {
  const traits = indexTraits(stories);
  const scores = new Float64Array(stories.length);
  return (at, wanted) => {
    const story = stories[at];
    const kin: Kin[] = [];
    for (const number of scoreNeighbours(at, traits[at] ?? [], scores)) {
      const score = scores[number] ?? 0;
      scores[number] = 0;
      if (score < leastScore) continue;
      const found = { number, score, distance: Math.abs(number - at) };
      const place = placeAmong(kin, found);
      const other = stories[number];
      if (place === wanted || !story || !other || !mayStandBeside(story, other, editions)) continue;
      kin.splice(place, 0, found);
      kin.length = Math.min(kin.length, wanted);
    }
    return kin.flatMap(({ number }) => stories[number] ?? []);
  };
}

interface Kin {
  readonly number: number;
  readonly score: number;
  /** In stories between. */
  readonly distance: number;
}

/** Where in a short list somebody belongs. */
function placeAmong(kin: readonly Kin[], { number, score, distance }: Kin): number {
  let place = kin.length;
  for (; place > 0; place -= 1) {
    const other = kin[place - 1];
    if (!other || other.score > score) break;
    if (other.score < score || other.distance > distance) continue;
    if (other.distance < distance || other.number < number) break;
  }
  return place;
}

/** Add up what others share with a story; gives the numbers of those who share anything. */
function scoreNeighbours(
  at: number,
  traits: readonly OwnTrait[],
  scores: Float64Array,
): readonly number[] {
  const met: number[] = [];
  for (const { trait, place } of traits) {
    const { weight, older, newer } = kinds[trait.kind];
    const value = weight / rarity(trait.stories.length);
    const last = Math.min(trait.stories.length - 1, place + older);
    for (let n = Math.max(0, place - newer); n <= last; n += 1) {
      const other = trait.stories[n] ?? at;
      if (other === at) continue;
      const score = scores[other] ?? 0;
      if (score === 0) met.push(other);
      scores[other] = score + value;
    }
  }
  return met;
}

/** 1 for what two or three stories share, 2 from four on, 3 from eight on: the power of two below the count. */
function rarity(count: number): number {
  return Math.max(1, 31 - Math.clz32(count));
}

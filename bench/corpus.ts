import { conversations, headlines, phrase, sentences } from './phrases.ts';
import { type Random, seeded } from './random.ts';
import { conversation, runningText } from './text.ts';
import { authors, sections, tags } from './vocabulary.ts';

/** One story of the benchmark's newspaper. */
export interface CorpusStory {
  /** `2024/11/the-county-court-and-the-truce-over-looms-2s`: its file and the end of its address. */
  readonly id: string;
  readonly headline: string;
  readonly description: string;
  /** Moments as in front matter: `2024-11-11T09:30:00Z`. */
  readonly date: string;
  readonly updated?: string;
  readonly authors: readonly string[];
  readonly section: string;
  readonly tags: readonly string[];
  readonly image?: string;
  readonly isInterview: boolean;
  /** Does the text end in a line of hashtags? */
  readonly hasHashtags: boolean;
  /** Markdown, with a line end. */
  readonly body: string;
}

/** The moment of every build: the newest story is a little older. */
export const clock = '2026-06-30T18:00:00Z';

const day = 24 * 60 * 60 * 1000;
const years = 5 * 365.25 * day;

/** Characters of a body, before its last block is full. */
const shortest = 2600;
const longest = 7650;

/** The first `count` stories, one after the other, so that they need not be in memory all at once. */
export function* corpus(count: number): Generator<CorpusStory> {
  for (let number = 0; number < count; number += 1) yield storyAt(number);
}

/** Story `number` of the corpus, from 0: the same for a corpus of any size. */
export function storyAt(number: number): CorpusStory {
  const random = seeded(number);
  const isInterview = random.chance(0.15);
  const guest = phrase(random.chance(0.6) ? ['Dr. {guest}'] : ['{given} {guest}'], random);
  const headline = isInterview ? guest + phrase(conversations, random) : phrase(headlines, random);
  const published = Date.parse(clock) - day - random.next() * years;
  const date = moment(published);
  const own = pickTags(random);
  const length = random.whole(shortest, longest);
  const blocks = isInterview ? conversation(random, length, guest) : runningText(random, length);
  const hasHashtags = random.chance(0.5);
  const ending = hasHashtags ? [hashtags(own, random)] : [];
  return {
    id: `${date.slice(0, 7).replace('-', '/')}/${slug(headline)}-${number.toString(36)}`,
    headline,
    description: phrase(sentences, random).replace(/[<>]/g, ''),
    date,
    ...(random.chance(0.25) ? { updated: moment(published + random.next() * 3 * day) } : {}),
    authors: pickAuthors(random),
    section: pickSection(random),
    tags: own,
    ...(random.chance(0.4) ? { image: picture(date, random) } : {}),
    isInterview,
    hasHashtags,
    body: `${[...blocks, ...ending].join('\n\n')}\n`,
  };
}

/** To the minute, as newsrooms have it. */
function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16)}:00Z`;
}

/** Two to five tags, each so much rarer than those before it as words are in a language. */
function pickTags(random: Random): readonly string[] {
  const picked = new Set<string>();
  const wanted = random.whole(2, 5);
  while (picked.size < wanted) picked.add(tags[zipf(random.next())] ?? '');
  return [...picked];
}

/** Of the uses of all tags together, those of the first tag, of the first two, and so on. */
const shares = runningTotal(tags.map((_, rank) => (rank + 1) ** -0.9));

function runningTotal(numbers: readonly number[]): readonly number[] {
  let total = 0;
  return numbers.map((number) => {
    total += number;
    return total;
  });
}

/** The rank, from 0, at which a share of all uses is reached. */
function zipf(share: number): number {
  return shares.findIndex((sum) => share * (shares.at(-1) ?? 0) <= sum);
}

function pickAuthors(random: Random): readonly string[] {
  const pick = (): string => authors[random.whole(0, authors.length - 1)] ?? '';
  return [...new Set([pick(), ...(random.chance(0.3) ? [pick()] : [])])];
}

/** The first section has about two and a half times as many stories as the last. */
function pickSection(random: Random): string {
  return sections[Math.floor(random.next() ** 1.3 * sections.length)] ?? '';
}

function picture(date: string, random: Random): string {
  return `/images/${date.slice(0, 4)}/${slug(phrase(['{goods}'], random))}-${random.whole(1, 60)}.jpg`;
}

/** Some of the story's own tags in one word each, and now and then a word that is no tag elsewhere. */
function hashtags(own: readonly string[], random: Random): string {
  const joined = own
    .slice(0, random.whole(1, 3))
    .map((tag) => `#${tag.replace(/(?:^| )(\w)/g, (_, initial: string) => initial.toUpperCase())}`);
  return [...joined, ...(random.chance(0.4) ? [phrase(['#{Matter}'], random)] : [])].join(' ');
}

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|’/gu, '')
    .toLowerCase();
  const words = plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  return words.slice(0, 60).replace(/-$/, '');
}

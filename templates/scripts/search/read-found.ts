import { readExcerpt, type Stretch } from './excerpt.ts';
import type { Data } from './pagefind.ts';

/** A story that was found. */
export interface Found {
  readonly href: string;
  readonly headline: string;
  /** Slug of its section; empty without one, as all texts here. */
  readonly section: string;
  readonly label: string;
  readonly byline: string;
  readonly published: string;
  readonly datetime: string;
  readonly excerpt: readonly Stretch[];
  /** Turns and crossheads in which the words stand. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly href: string;
  /** Who speaks there, or what it is called. */
  readonly place: string;
  readonly words: readonly Stretch[];
}

/** So many passages of one story are shown. */
const shownPassages = 3;

/** A story as Pagefind gives it; the passages that say most of the words, in the order of the text. */
export function readFound({ url, meta, filters, excerpt, sub_results: parts }: Data): Found {
  const weightOf = (part: (typeof parts)[number]): number =>
    part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
  const best = parts
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, shownPassages);
  const opening = parts.find(({ anchor }) => anchor === undefined)?.excerpt;
  const shown = opening ?? (best.length > 0 ? '' : excerpt);
  return {
    href: url,
    headline: meta['title'] ?? url,
    section: sectionIn(filters['by']),
    label: meta['label'] ?? '',
    byline: meta['byline'] ?? '',
    published: meta['published'] ?? '',
    datetime: meta['datetime'] ?? '',
    excerpt: shown === '' ? [] : readExcerpt(shown),
    passages: parts
      .filter((part) => best.includes(part))
      .map(({ url: href, title, excerpt: words }) => ({
        href,
        place: title,
        words: readExcerpt(words, title),
      })),
  };
}

const sectionPrefix = 'section:';

function sectionIn(values: readonly string[] = []): string {
  const value = values.find((candidate) => candidate.startsWith(sectionPrefix)) ?? '';
  return value.slice(sectionPrefix.length);
}

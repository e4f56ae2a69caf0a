import { mostWrittenByNewStory } from './bars.ts';
import type { Work } from './build-report.ts';
import type { ScenarioName } from './scenario.ts';

/** How much of one kind of work there may be: so much exactly, at most so much, or one for each page of the site. */
type Amount = number | { readonly atMost: number } | 'every page';

/** The work of a scenario that must be done, and why there is no more. */
export interface ExpectedWork {
  readonly parsed: Amount;
  readonly rendered: Amount;
  readonly written: Amount;
  readonly removed: Amount;
  readonly reason: string;
}

/** What the scenarios cost on a site that is built already. Pages of one story more or less do not move these numbers. */
export const expectedWork: Readonly<Partial<Record<ScenarioName, ExpectedWork>>> = {
  'nothing changed': {
    parsed: 0,
    rendered: 0,
    written: 0,
    removed: 0,
    reason: 'Every document and every page is remembered',
  },
  'one edit': {
    parsed: 1,
    rendered: 1,
    written: 1,
    removed: 0,
    reason:
      'The text of a story stands on its own page only; cards show headline, standfirst, byline and date',
  },
  'another tag': {
    parsed: 1,
    rendered: { atMost: 15 },
    written: { atMost: 15 },
    removed: { atMost: 1 },
    reason:
      'The newest story stands on the newest page of its tags; besides these, its own page and the list of topics change, and the pages of a few stories that it is, or is no longer, related to; a tag may lose a page',
  },
  'new story': {
    parsed: 1,
    rendered: { atMost: mostWrittenByNewStory },
    written: { atMost: mostWrittenByNewStory },
    removed: 0,
    reason:
      'Archive pages do not shift: its own page, the front, the newest page of each of its lists, the lists of topics and people change, and the pages of a few stories that are now related to it',
  },
  'template changed': {
    parsed: 0,
    rendered: 'every page',
    written: 'every page',
    removed: 0,
    reason:
      'The layout stands round every page, but no text is parsed by it; files that are no pages stay as they are',
  },
  'setting changed': {
    parsed: 1,
    rendered: 'every page',
    written: 'every page',
    removed: 0,
    reason:
      'The tagline stands in the foot of every page; besides the settings themselves nothing has to be parsed for it, and files that are no pages do not hold it',
  },
};

/** What a build did more, or other, than it had to: one line each, empty when all is well. `pages` counts those of the site. */
export function excessWork(expected: ExpectedWork, work: Work, pages: number): readonly string[] {
  const kinds: readonly (keyof Work)[] = ['parsed', 'rendered', 'written', 'removed'];
  return kinds.flatMap((kind) => {
    const amount = expected[kind];
    const exact = amount === 'every page' ? pages : amount;
    if (typeof exact !== 'number') {
      return work[kind] <= exact.atMost
        ? []
        : [`${work[kind]} ${kind}, where ${exact.atMost} at most are needed`];
    }
    return work[kind] === exact ? [] : [`${work[kind]} ${kind}, where it should be ${exact}`];
  });
}

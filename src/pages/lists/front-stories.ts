import type { ContentPath } from '../../base/path.ts';
import type { Section } from '../../site/section.ts';
import type { Site } from '../../site/site.ts';
import type { Story } from '../../site/stories/story.ts';
import { isOpinion, isPaidFor } from './kinds-of-work.ts';

/** Which stories stand where on the front page; each in one place at most. */
export interface FrontStories {
  readonly lead?: Story;
  readonly beneath: readonly Story[];
  readonly secondary: readonly Story[];
  readonly latest: readonly Story[];
  readonly spoken?: Story;
  readonly opinion: readonly Story[];
  readonly bands: readonly { readonly section: Section; readonly stories: readonly Story[] }[];
}

/** How many stories stand in each place at most. */
const slots = { secondary: 3, beneath: 2, latest: 7, opinion: 4, band: 4 } as const;

/** From so many stories on there are enough to tell which of them belong to the lead. */
const enoughForLines = 12;

/**
 * Choose the stories of the front page. News leads, unless something is featured; what somebody paid for stands in the
 * band of its section only, behind the others. Of a series one part stands at the top.
 */
export function frontStories(
  site: Pick<Site, 'stories' | 'sections' | 'storiesByPath'>,
  canSpeak: (story: Story) => boolean,
): FrontStories {
  const { stories, sections, storiesByPath } = site;
  const shown = new Set<Story>();
  const take = (found: readonly Story[]): readonly Story[] => {
    for (const story of found) shown.add(story);
    return found;
  };
  const unpaid = stories.filter((story) => !isPaidFor(story));
  const [lead, ...secondary] = take(topOf(unpaid.length > 0 ? unpaid : stories));
  const beneath = take(lead ? beneathLead(lead, storiesByPath, stories.length, shown) : []);
  const [spoken] = take(firstOf(unpaid, 1, (story) => !shown.has(story) && canSpeak(story)));
  const opinion = take(
    firstOf(unpaid, slots.opinion, (story) => !shown.has(story) && isOpinion(story)),
  );
  const inOneSeries = onePartEach([...shown]);
  const latest = take(
    firstOf(unpaid, slots.latest, (story) => !shown.has(story) && inOneSeries(story)),
  );
  const bands = [...sections.values()].flatMap((section) => {
    const found = take(firstOf(section.stories, slots.band, (story) => !shown.has(story)));
    return found.length === 0 ? [] : [{ section, stories: paidLast(found) }];
  });
  return {
    secondary,
    beneath,
    latest,
    opinion,
    bands,
    ...(lead ? { lead } : {}),
    ...(spoken ? { spoken } : {}),
  };
}

/** The lead and what stands beside it: featured stories, then news; by weight, newest first among equals. */
function topOf(stories: readonly Story[]): readonly Story[] {
  const ordered = [...stories].sort(
    (a, b) => Number(b.featured) - Number(a.featured) || a.weight - b.weight,
  );
  const news = ordered.filter((story) => story.featured || !isOpinion(story));
  const isFirstOfSeries = onePartEach([]);
  return firstOf(news.length > 0 ? news : ordered, 1 + slots.secondary, isFirstOfSeries);
}

function beneathLead(
  { related }: Story,
  storiesByPath: ReadonlyMap<ContentPath, Story>,
  count: number,
  shown: ReadonlySet<Story>,
): readonly Story[] {
  if (count < enoughForLines) return [];
  const known = related.flatMap((path) => storiesByPath.get(path) ?? []);
  return firstOf(
    known,
    slots.beneath,
    (story) => !shown.has(story) && !story.canceled && !isPaidFor(story) && !isOpinion(story),
  );
}

function firstOf(
  stories: readonly Story[],
  count: number,
  isWanted: (story: Story) => boolean,
): readonly Story[] {
  const found: Story[] = [];
  for (const story of stories) {
    if (found.length === count) break;
    if (isWanted(story)) found.push(story);
  }
  return found;
}

/** Lets one part of each series pass, none of those that have one among `earlier`. */
function onePartEach(earlier: readonly Story[]): (story: Story) => boolean {
  const seen = new Set(earlier.flatMap(({ series }) => series ?? []));
  return ({ series }) => {
    if (series === undefined) return true;
    const isNew = !seen.has(series);
    seen.add(series);
    return isNew;
  };
}

function paidLast(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => Number(isPaidFor(a)) - Number(isPaidFor(b)));
}

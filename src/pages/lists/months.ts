import { yearMonthDay } from '../../base/date.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Site } from '../../site/site.ts';
import type { Story } from '../../site/stories/story.ts';

/** Where the archive stands. */
export const archiveUrl = '/archive/' as UrlPath;

/** A month in which something was published. */
export interface Month {
  readonly url: UrlPath;
  /** As it stands in the address: `2025`. */
  readonly year: string;
  /** From 1. */
  readonly month: number;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** The months of a site, newest first, by the publication's time zone. What has no date is in none of them. */
export function monthsOf({
  stories,
  publication,
}: Pick<Site, 'stories' | 'publication'>): readonly Month[] {
  const months = new Map<string, Story[]>();
  for (const story of stories) {
    if (!story.published) continue;
    const { year, month } = yearMonthDay(story.published, publication.timeZone);
    const key = `${year}/${month}`;
    const known = months.get(key);
    if (known) known.push(story);
    else months.set(key, [story]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, published]) => ({
      url: `${archiveUrl}${key}/` as UrlPath,
      year: key.slice(0, 4),
      month: Number(key.slice(5)),
      stories: published,
    }));
}

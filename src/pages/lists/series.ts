import { given } from '../../base/given.ts';
import type { Series } from '../../site/stories/series.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Outline } from '../outline.ts';
import type { NamedLink, ShownSeries } from '../view.ts';
import { makeCard } from './card.ts';
import { listPages } from './list.ts';

/** A series of at most so many parts stands on one page, in reading order; a longer one is a list like any other. */
const longestOnOnePage = 100;

/** The pages of a series. */
export function seriesPages(series: Series, edition: Edition): readonly Outline[] {
  const { url, name, description, body, parts } = series;
  const short = parts.length <= longestOnOnePage;
  return listPages(
    {
      kind: 'series',
      url,
      title: name,
      items: short ? parts : parts.toReversed(),
      cardOf: (story) => makeCard(story, edition),
      ...given({ description, body, pageSize: short ? longestOnOnePage : undefined }),
    },
    edition,
  );
}

/** How many parts before and after a story are named on its page. */
const partsAround = 5;

/** The series of a story and its way through it; undefined when it is in none. */
export function showSeries(story: Story, edition: Edition): ShownSeries | undefined {
  const series = story.series === undefined ? undefined : edition.site.series.get(story.series);
  const place = edition.placeInSeries.get(story.source);
  if (series === undefined || place === undefined) return undefined;
  const link = (part: Story): NamedLink => ({
    name: part.shortHeadline ?? part.headline,
    href: edition.addresses.page(part.url),
  });
  const [previous, next] = [series.parts[place - 1], series.parts[place + 1]];
  const near = series.parts.slice(Math.max(0, place - partsAround), place + partsAround + 1);
  return {
    name: series.name,
    href: edition.addresses.page(series.url),
    parts: near.map((part) => (part === story ? { name: link(part).name } : link(part))),
    ...given({ part: story.part }),
    ...(previous ? { previous: link(previous) } : {}),
    ...(next ? { next: link(next) } : {}),
  };
}

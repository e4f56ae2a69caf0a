import { given } from '../../base/given.ts';
import { showMonth } from '../../base/languages/show-date.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { listOf } from '../frame/subject.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { makePage, type Page } from '../page.ts';
import type { ArchiveView } from '../view.ts';
import { makeCard } from './card.ts';
import { listPages } from './list.ts';
import { archiveUrl, type Month, monthsOf } from './months.ts';

/** The archive: a calendar of all months, then the stories of each. */
export function archivePages(edition: Edition): readonly Outline[] {
  const months = monthsOf(edition.site);
  return [
    outlineOf(archivePage(months, edition)),
    ...months.flatMap((month, n) =>
      monthPages(month, { later: months[n - 1], earlier: months[n + 1] }, edition),
    ),
  ];
}

function archivePage(months: readonly Month[], edition: Edition): Page<ArchiveView> {
  const years = new Map<string, Month[]>();
  for (const month of months) years.set(month.year, [...(years.get(month.year) ?? []), month]);
  return makePage({
    url: archiveUrl,
    metadata: makeMetadata(
      { url: archiveUrl, title: edition.words.archive, subject: listOf(edition.words.archive) },
      edition,
    ),
    current: edition.addresses.page(archiveUrl),
    view: {
      kind: 'archive',
      years: [...years].map(([year, own]) => ({
        year: String(Number(year)),
        count: own.reduce((sum, { stories }) => sum + stories.length, 0),
        months: monthsOfYear(own, edition),
      })),
    },
  });
}

/** All twelve, in the order of the calendar; only those in which something was published lead anywhere. */
function monthsOfYear(
  months: readonly Month[],
  { language, addresses }: Edition,
): ArchiveView['years'][number]['months'] {
  return Array.from({ length: 12 }, (_, n) => {
    const found = months.find(({ month }) => month === n + 1);
    return {
      name: showMonth(n + 1, language),
      count: found?.stories.length ?? 0,
      ...given({ href: found && addresses.page(found.url) }),
    };
  });
}

interface Neighbours {
  readonly later: Month | undefined;
  readonly earlier: Month | undefined;
}

function monthPages(
  month: Month,
  { later, earlier }: Neighbours,
  edition: Edition,
): readonly Outline[] {
  const title = titleOf(month, edition);
  const link = (other: Month) => ({
    name: titleOf(other, edition),
    href: edition.addresses.page(other.url),
  });
  return listPages(
    {
      kind: 'month',
      url: month.url,
      title,
      items: month.stories,
      cardOf: (story) => makeCard(story, edition),
      neighbours: given({ later: later && link(later), earlier: earlier && link(earlier) }),
      current: archiveUrl,
      above: { name: 'Archive', url: archiveUrl },
    },
    edition,
  );
}

function titleOf({ year, month }: Month, { language }: Edition): string {
  return showMonth(month, language, Number(year));
}

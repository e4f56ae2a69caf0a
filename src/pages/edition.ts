import { type Moment, showDate } from '../base/date.ts';
import type { ContentPath } from '../base/path.ts';
import type { Site } from '../site/site.ts';
import type { Story } from '../site/stories/story.ts';
import { type AddressBook, makeAddressBook } from './address-book.ts';
import type { Card, ShownDate } from './view.ts';

/** A site with what every page needs to speak of it: how addresses and dates are written. */
export interface Edition {
  readonly site: Site;
  readonly addresses: AddressBook;
  /** Place of each story among the parts of its series, from 0. */
  readonly placeInSeries: ReadonlyMap<ContentPath, number>;
  /** Cards made so far: a story stands on a dozen lists. */
  readonly cards: WeakMap<Story, Card>;
  readonly date: (moment: Moment, lang?: string) => ShownDate;
}

/** The edition of a site: its addresses under the base path, its dates in the publication's language and time zone. */
export function makeEdition(site: Site): Edition {
  const { lang: ownLang, timeZone } = site.publication;
  return {
    site,
    placeInSeries: new Map(
      [...site.series.values()].flatMap(({ parts }) =>
        parts.map(({ source }, place) => [source, place] as const),
      ),
    ),
    cards: new WeakMap(),
    addresses: makeAddressBook(site.publication),
    date: (moment, lang = ownLang) => ({
      datetime: moment.precision === 'day' ? moment.at.slice(0, 10) : moment.at,
      text: showDate(moment, lang, timeZone),
    }),
  };
}

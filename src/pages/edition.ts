import { type Moment, showDate } from '../base/date.ts';
import type { ContentPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
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
  /** The accent of each section, from 1: by its place in the navigation, and round again after the last. */
  readonly accents: ReadonlyMap<Slug, number>;
  /** Cards made so far: a story stands on a dozen lists. */
  readonly cards: Map<Story, Card>;
  /** In the publication's language whatever a story's is, since its words stand beside it: «Published 1 May 2024». */
  readonly date: (moment: Moment) => ShownDate;
}

/** How many accents the styles know. */
const accents = 6;

/** The edition of a site: its addresses under the base path, its dates in the publication's language and time zone. */
export function makeEdition(site: Site): Edition {
  const { lang, timeZone } = site.publication;
  return {
    site,
    placeInSeries: new Map(
      [...site.series.values()].flatMap(({ parts }) =>
        parts.map(({ source }, place) => [source, place] as const),
      ),
    ),
    accents: new Map([...site.sections.keys()].map((slug, n) => [slug, (n % accents) + 1])),
    cards: new Map(),
    addresses: makeAddressBook(site.publication),
    date: (moment) => ({
      datetime: moment.precision === 'day' ? moment.at.slice(0, 10) : moment.at,
      text: showDate(moment, lang, timeZone),
    }),
  };
}

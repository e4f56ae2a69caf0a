import { type Moment, showDate } from '../base/date.ts';
import type { ContentPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { KnownPictures } from '../content/picture.ts';
import type { Site } from '../site/site.ts';
import type { Story } from '../site/stories/story.ts';
import { type AddressBook, makeAddressBook } from './address-book.ts';
import type { SharedItem } from './exports/shared-item.ts';
import { pictureShower, type ShowPicture } from './pictures/show-picture.ts';
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
  /** What names the stories in feeds that were planned so far. */
  readonly feedItems: Map<Story, SharedItem>;
  readonly pictures: KnownPictures;
  readonly showPicture: ShowPicture;
  /** In the publication's language whatever a story's is, since its words stand beside it: «Published 1 May 2024». */
  readonly date: (moment: Moment) => ShownDate;
}

/** How many accents the styles know. */
const accents = 6;
/** Where nobody has looked at pictures, they are shown by the files that were named. */
export const noPictures: KnownPictures = { facts: new Map(), recipe: '' };

/** The edition of a site: its addresses under the base path, its dates in the publication's language and time zone. */
export function makeEdition(site: Site, pictures: KnownPictures = noPictures): Edition {
  const { lang, timeZone } = site.publication;
  const addresses = makeAddressBook(site.publication);
  return {
    site,
    placeInSeries: new Map(
      [...site.series.values()].flatMap(({ parts }) =>
        parts.map(({ source }, place) => [source, place] as const),
      ),
    ),
    accents: new Map([...site.sections.keys()].map((slug, n) => [slug, (n % accents) + 1])),
    cards: new Map(),
    feedItems: new Map(),
    addresses,
    pictures,
    showPicture: pictureShower(pictures, addresses),
    date: (moment) => ({
      datetime: moment.precision === 'day' ? moment.at.slice(0, 10) : moment.at,
      text: showDate(moment, lang, timeZone),
    }),
  };
}

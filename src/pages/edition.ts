import type { Moment } from '../base/date.ts';
import { english } from '../base/languages/english.ts';
import type { Language } from '../base/languages/language.ts';
import { showDate } from '../base/languages/show-date.ts';
import type { Words } from '../base/languages/words.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { KnownPictures } from '../content/picture.ts';
import type { Publication } from '../content/settings/publication.ts';
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
  /** In which the publication speaks of itself, and the words of it. */
  readonly language: Language;
  readonly words: Words;
  /** Where its front stands: `/`, `/fr/`. */
  readonly root: UrlPath;
  /** The stories of its front. */
  readonly own: Pick<Site, 'stories' | 'sections' | 'storiesByPath'>;
  /** The language of stories that name none. */
  readonly usual: string;
  /** Absent of that in the publication's own language. */
  readonly tag?: string;
  /** Those in other languages; known to the publication's own one alone. */
  readonly others: readonly Edition[];
}

/** How many accents the styles know. */
const accents = 6;
/** Where nobody has looked at pictures, they are shown by the files that were named. */
export const noPictures: KnownPictures = { facts: new Map(), recipe: '' };

/**
 * The edition of a site: its addresses under the base path, its words and dates in a language, in the publication's time zone.
 * Further languages have editions of their own.
 */
export function makeEdition(
  site: Site,
  pictures: KnownPictures = noPictures,
  [language = english, ...others]: readonly Language[] = [],
): Edition {
  const addresses = makeAddressBook(site.publication);
  const apart = new Set(others.map(({ tag }) => tag));
  const main: Edition = {
    site,
    placeInSeries: new Map(
      [...site.series.values()].flatMap(({ parts }) =>
        parts.map(({ source }, place) => [source, place] as const),
      ),
    ),
    accents: new Map([...site.sections.keys()].map((slug, n) => [slug, (n % accents) + 1])),
    feedItems: new Map(),
    addresses,
    pictures,
    showPicture: pictureShower(pictures, addresses),
    ...spoken(language, site.publication),
    root: '/' as UrlPath,
    own:
      apart.size === 0
        ? site
        : storiesIn(site, ({ lang }) => lang === undefined || !apart.has(lang)),
    usual: site.publication.lang,
    others: [],
  };
  return { ...main, others: others.map((other) => translated(main, other)) };
}

/** What depends on the language. */
function spoken(language: Language, { timeZone }: Publication) {
  return {
    language,
    words: language.words,
    cards: new Map<Story, Card>(),
    date: (moment: Moment): ShownDate => ({
      datetime: moment.precision === 'day' ? moment.at.slice(0, 10) : moment.at,
      text: showDate(moment, language, timeZone),
    }),
  };
}

/** The edition in another language: its own stories on its front, everything else as it is. */
function translated(main: Edition, language: Language): Edition {
  const { site } = main;
  const { tag } = language;
  const { words: _, ...names } = site.publication.editions?.find(({ lang }) => lang === tag) ?? {};
  const publication = { ...site.publication, ...names, lang: tag };
  return {
    ...main,
    ...spoken(language, publication),
    site: { ...site, publication },
    root: `/${tag.toLowerCase()}/` as UrlPath,
    own: storiesIn(site, ({ lang }) => lang === tag),
    tag,
  };
}

function storiesIn(site: Site, isOwn: (story: Story) => boolean): Edition['own'] {
  const sections = [...site.sections].flatMap(([slug, section]) => {
    const stories = section.stories.filter(isOwn);
    return stories.length > 0 ? [[slug, { ...section, stories }] as const] : [];
  });
  return {
    stories: site.stories.filter(isOwn),
    sections: new Map(sections),
    storiesByPath: new Map([...site.storiesByPath].filter(([, story]) => isOwn(story))),
  };
}

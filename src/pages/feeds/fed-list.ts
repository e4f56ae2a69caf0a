import type { UrlPath } from '../../base/path.ts';
import type { FedLists } from '../../content/settings/publication.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { titleOfPage } from '../frame/make-metadata.ts';
import {
  type CorrectionEntry,
  correctionEntries,
  correctionsUrl,
  hasCorrections,
} from '../lists/corrections.ts';
import { hasFeeds } from './has-feeds.ts';
import { nameOfFront } from './name-of-front.ts';

/** A list that has feeds: the whole site, or a page that lists stories or corrections. */
export interface FedList {
  readonly kind: 'site' | FedLists;
  /** Of the page. */
  readonly url: UrlPath;
  /** With the publication's name. */
  readonly title: string;
  readonly description?: string;
  /** In whose language it speaks of itself. */
  readonly edition: Edition;
  /** Newest first, those with a date only, no more than a feed may have. */
  readonly entries: readonly (Story | CorrectionEntry)[];
}

/**
 * Every list of a publication that has feeds: its front first, that of each further edition, then what all of them share. None when
 * the publication has no address or wants no feeds.
 */
export function fedLists(edition: Edition): readonly FedList[] {
  if (!hasFeeds(edition)) return [];
  const { lists } = edition.site.publication.feeds;
  const shared = lists.flatMap((kind) => listers[kind](edition));
  return [...[edition, ...edition.others].map(listOfFront), ...shared];
}

/** The stories of the front of an edition. */
function listOfFront(edition: Edition): FedList {
  const { description } = edition.site.publication;
  const name = nameOfFront(edition);
  return listOf('site', edition.root, { name, description }, edition.own.stories, edition);
}

const listers: Readonly<Record<FedLists, (edition: Edition) => readonly FedList[]>> = {
  sections: (edition) =>
    [...edition.site.sections.values()].map((section) =>
      listOf('sections', section.url, section, section.stories, edition),
    ),
  tags: (edition) =>
    [...edition.site.tags.values()]
      .filter(({ person }) => person === undefined)
      .map((tag) => listOf('tags', tag.url, tag, tag.stories, edition)),
  people: (edition) => {
    const newestFirst = makeNewestFirst(edition);
    return [...edition.site.people.values()].flatMap((person) => {
      const { url, wrote, spoke, led, contributed, about } = person;
      const stories = newestFirst([...wrote, ...spoke, ...led, ...contributed, ...about]);
      return url ? [listOf('people', url, { name: person.name }, stories, edition)] : [];
    });
  },
  series: (edition) => {
    const newestFirst = makeNewestFirst(edition);
    return [...edition.site.series.values()].map((series) =>
      listOf('series', series.url, series, newestFirst(series.parts), edition),
    );
  },
  interviews: (edition) => {
    const stories = edition.site.stories.filter(
      ({ kind, interviews }) => kind === 'interview' || interviews.length > 0,
    );
    return [
      listOf(
        'interviews',
        '/interviews/' as UrlPath,
        { name: edition.words.interviews },
        stories,
        edition,
      ),
    ];
  },
  corrections: (edition) => {
    if (!hasCorrections(edition.site)) return [];
    const { name, feeds } = edition.site.publication;
    const dated = correctionEntries(edition.site).filter(({ correction }) => correction.date);
    return [
      {
        kind: 'corrections',
        url: correctionsUrl,
        title: titleOfPage(edition.words.correctionsList, { name }),
        edition,
        entries: dated.slice(0, feeds.items),
      },
    ];
  },
};

interface Named {
  readonly name: string;
  readonly description?: string | undefined;
}

/** `stories`: newest first, undated ones last. */
function listOf(
  kind: FedList['kind'],
  url: UrlPath,
  { name, description }: Named,
  stories: readonly Story[],
  edition: Edition,
): FedList {
  const { publication } = edition.site;
  const entries = stories
    .slice(0, publication.feeds.items)
    .filter(({ published }) => published !== undefined);
  const title = titleOfPage(name, publication);
  return {
    kind,
    url,
    title,
    edition,
    entries,
    ...(description === undefined ? {} : { description }),
  };
}

/** Sorts stories as the site has them, each once. */
function makeNewestFirst({ site }: Edition): (stories: readonly Story[]) => readonly Story[] {
  const places = new Map(site.stories.map((story, place) => [story, place]));
  const placeOf = (story: Story): number => places.get(story) ?? places.size;
  return (stories) => [...new Set(stories)].sort((a, b) => placeOf(a) - placeOf(b));
}

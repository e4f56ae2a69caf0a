import { given } from '../../base/given.ts';
import type { OutputPath, UrlPath } from '../../base/path.ts';
import type { Answers } from '../answering.ts';
import type { Edition } from '../edition.ts';
import { allFeedsUrl, feedLinks, hasFeedList } from '../feeds/feed-links.ts';
import { correctionsUrl, hasCorrections } from '../lists/corrections.ts';
import { archiveUrl } from '../lists/months.ts';
import { hasSearch } from '../search/plan-search.ts';
import { searchUrl } from '../search/search-page.ts';
import type { Frame } from './frame.ts';
import { directionOf, originOf } from './make-metadata.ts';
import { makePublisher } from './publisher.ts';

/**
 * What stands round every page of an edition. `answers`: whether anything stands at an address; `files` are those that the site will
 * hold besides its pages.
 */
export function makeFrame(
  edition: Edition,
  answers: Answers,
  files: readonly OutputPath[] = [],
): Frame {
  const { site, addresses } = edition;
  const { publication, sections, tags, people, stories, pages } = site;
  const link = (name: string, url: string) => ({ name, href: addresses.page(url as UrlPath) });
  const fileAt = (path: string) =>
    files.includes(path as OutputPath) ? addresses.file(path as OutputPath) : undefined;
  return {
    publication: {
      name: publication.name,
      lang: publication.lang,
      dir: directionOf(publication.lang),
      home: addresses.page('/' as UrlPath),
      ...given({ tagline: publication.tagline, origin: originOf(publication) }),
    },
    ...given({
      manifest: fileAt('manifest.webmanifest'),
      touchIcon: fileAt('apple-touch-icon.png'),
    }),
    sections: [...sections.values()].map(({ name, url }) => link(name, url)),
    lists: [
      ...(tags.size > 0 ? [link('Topics', '/tags/')] : []),
      ...(stories.some(({ interviews }) => interviews.length > 0)
        ? [link('Interviews', '/interviews/')]
        : []),
      ...([...people.values()].some(({ url }) => url) ? [link('People', '/people/')] : []),
    ],
    ...(hasSearch(site) ? { search: addresses.page(searchUrl) } : {}),
    pages: [
      ...[...pages]
        .sort((a, b) => a.weight - b.weight || (a.headline < b.headline ? -1 : 1))
        .map(({ headline, url }) => link(headline, url)),
      ...(stories.some(({ published }) => published) ? [link('Archive', archiveUrl)] : []),
      ...(hasCorrections(site) ? [link('Corrections', correctionsUrl)] : []),
    ],
    publisher: makePublisher(edition, answers),
    ...given({
      feeds: feedLinks('site', '/' as UrlPath, publication.name, edition),
      allFeeds: hasFeedList(edition) ? addresses.page(allFeedsUrl) : undefined,
    }),
  };
}

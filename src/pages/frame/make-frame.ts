import { given } from '../../base/given.ts';
import { nameOfLanguage } from '../../base/languages/name-of-language.ts';
import type { OutputPath, UrlPath } from '../../base/path.ts';
import type { Answers } from '../answering.ts';
import type { Edition } from '../edition.ts';
import { allFeedsUrl, feedLinks, hasFeedList } from '../feeds/feed-links.ts';
import { nameOfFront } from '../feeds/name-of-front.ts';
import { correctionsUrl, hasCorrections } from '../lists/corrections.ts';
import { archiveUrl } from '../lists/months.ts';
import { hasSearch } from '../search/plan-search.ts';
import { searchUrl } from '../search/search-page.ts';
import type { ShownTranslation } from '../view.ts';
import type { Frame } from './frame.ts';
import { directionOf, originOf } from './make-metadata.ts';
import { makePublisher } from './publisher.ts';

/**
 * What stands round every page, in every language in which there are pages. `answers`: whether anything stands at an address;
 * `files` are those that the site will hold besides its pages.
 */
export function makeFrame(
  edition: Edition,
  answers: Answers,
  files: readonly OutputPath[] = [],
): Frame {
  const all = [edition, ...edition.others];
  const own = frameOf(edition, all, answers, files);
  if (all.length === 1) return own;
  const others = edition.others.map(
    (one) => [one.language.tag, frameOf(one, all, answers, files)] as const,
  );
  return { ...own, editions: Object.fromEntries(others) };
}

function frameOf(
  edition: Edition,
  all: readonly Edition[],
  answers: Answers,
  files: readonly OutputPath[],
): Frame {
  const { site, own, root, addresses, language, words } = edition;
  const { publication, tags, people, stories, pages } = site;
  const link = (name: string, url: string) => ({ name, href: addresses.page(url as UrlPath) });
  const fileAt = (path: string) =>
    files.includes(path as OutputPath) ? addresses.file(path as OutputPath) : undefined;
  const fronts = all.filter((other) => other.language !== language).map(linkToFront);
  return {
    publication: {
      name: publication.name,
      lang: publication.lang,
      dir: directionOf(publication.lang),
      home: addresses.page(root),
      ...given({ tagline: publication.tagline, origin: originOf(publication) }),
    },
    language,
    ...given({
      manifest: fileAt('manifest.webmanifest'),
      touchIcon: fileAt('apple-touch-icon.png'),
    }),
    sections: [...(all.length > 1 ? own : site).sections.values()].map(({ name, url }) =>
      link(name, url),
    ),
    lists: [
      ...(tags.size > 0 ? [link(words.topics, '/tags/')] : []),
      ...(stories.some(({ interviews }) => interviews.length > 0)
        ? [link(words.interviews, '/interviews/')]
        : []),
      ...([...people.values()].some(({ url }) => url) ? [link(words.people, '/people/')] : []),
    ],
    ...(hasSearch(site) ? { search: addresses.page(searchUrl) } : {}),
    pages: [
      ...[...pages]
        .sort((a, b) => a.weight - b.weight || (a.headline < b.headline ? -1 : 1))
        .map(({ headline, url }) => link(headline, url)),
      ...(stories.some(({ published }) => published) ? [link(words.archive, archiveUrl)] : []),
      ...(hasCorrections(site) ? [link(words.correctionsList, correctionsUrl)] : []),
    ],
    publisher: makePublisher(edition, answers),
    ...given({
      feeds: feedLinks('site', root, nameOfFront(edition), edition),
      allFeeds: hasFeedList(edition) ? addresses.page(allFeedsUrl) : undefined,
    }),
    ...(fronts.length > 0 ? { fronts } : {}),
  };
}

function linkToFront({ language: { tag }, root, addresses }: Edition): ShownTranslation {
  return {
    name: nameOfLanguage(tag),
    href: addresses.page(root),
    lang: tag,
    dir: directionOf(tag),
  };
}

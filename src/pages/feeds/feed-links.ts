import { folderOfPage } from '../../base/folder-of-page.ts';
import type { UrlPath } from '../../base/path.ts';
import type { FedLists, FeedFormat } from '../../content/settings/publication.ts';
import type { Edition } from '../edition.ts';
import { titleOfPage } from '../frame/make-metadata.ts';
import type { FeedLink } from './feed-link.ts';
import { hasFeeds } from './has-feeds.ts';

const forms: Readonly<Record<FeedFormat, { name: string; type: string; file: string }>> = {
  rss: { name: 'RSS', type: 'application/rss+xml', file: 'feed.xml' },
  atom: { name: 'Atom', type: 'application/atom+xml', file: 'atom.xml' },
  json: { name: 'JSON', type: 'application/feed+json', file: 'feed.json' },
};

/** Where the feed of a page stands in one format. */
export function feedUrl(page: UrlPath, format: FeedFormat): UrlPath {
  return `${folderOfPage(page)}${forms[format].file}` as UrlPath;
}

/** Where all feeds are listed. */
export const allFeedsUrl = '/feeds.opml' as UrlPath;

/** The feeds of a list, in the publication's formats; undefined when lists of its kind have none. */
export function feedLinks(
  kind: 'site' | FedLists,
  page: UrlPath,
  title: string,
  edition: Edition,
): readonly FeedLink[] | undefined {
  const { publication } = edition.site;
  const { formats, lists } = publication.feeds;
  if (!hasFeeds(edition) || (kind !== 'site' && !lists.includes(kind))) return undefined;
  return formats.map((format) => ({
    name: forms[format].name,
    type: forms[format].type,
    title: `${titleOfPage(title, publication)} (${forms[format].name})`,
    href: edition.addresses.page(feedUrl(page, format)),
  }));
}

/** Are there so many feeds that they need a list? */
export function hasFeedList(edition: Edition): boolean {
  return hasFeeds(edition) && edition.site.publication.feeds.lists.length > 0;
}

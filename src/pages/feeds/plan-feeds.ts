import { given } from '../../base/given.ts';
import { fill } from '../../base/languages/fill.ts';
import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { FeedFormat } from '../../content/settings/publication.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { editionOf } from '../edition-of.ts';
import type { ExportOutline } from '../exports/export.ts';
import type { SharedItem } from '../exports/shared-item.ts';
import type { CorrectionEntry } from '../lists/corrections.ts';
import { makeOutline } from '../outline.ts';
import { planCorrectionItem } from './correction-item.ts';
import { type FedList, fedLists } from './fed-list.ts';
import { type FeedHeader, feedKinds, type PlannedFeed, type PlannedOpml } from './feed.ts';
import { allFeedsUrl, feedUrl, hasFeedList } from './feed-links.ts';
import { planStoryItem, storyItem } from './story-item.ts';

/**
 * The feeds of a publication, list by list in each format, and the list of all of them. A story is planned once, in the language of
 * its own edition, whatever number of feeds it stands in: the first of them shares it.
 */
export function planFeeds(edition: Edition): readonly ExportOutline[] {
  const { formats } = edition.site.publication.feeds;
  const shared = new Set<Story>();
  const lists = fedLists(edition);
  const feeds = lists.flatMap((list) => {
    const own = list.entries.filter((entry) => isCorrection(entry) || !shared.has(entry));
    for (const entry of own) if (!isCorrection(entry)) shared.add(entry);
    return formats.map((format, n): ExportOutline => {
      const outline = feedOutline(list, format, edition);
      return n > 0 ? outline : { ...outline, shared: () => valuesOf(own, edition) };
    });
  });
  return hasFeedList(edition) ? [...feeds, opmlOutline(lists, edition)] : feeds;
}

type Entry = FedList['entries'][number];

function isCorrection(entry: Entry): entry is CorrectionEntry {
  return 'correction' in entry;
}

/** One by one, since all of them together would take much memory. */
function* valuesOf(
  entries: readonly Entry[],
  edition: Edition,
): ReturnType<NonNullable<ExportOutline['shared']>> {
  for (const entry of entries) {
    const { item, json } = isCorrection(entry)
      ? planCorrectionItem(entry, editionOf(entry.story, edition))
      : planStoryItem(entry, editionOf(entry, edition));
    yield { digest: item.digest, json };
  }
}

function itemOf(entry: Entry, edition: Edition): SharedItem {
  return isCorrection(entry)
    ? planCorrectionItem(entry, editionOf(entry.story, edition)).item
    : storyItem(entry, editionOf(entry, edition));
}

function feedOutline(list: FedList, format: FeedFormat, edition: Edition): ExportOutline {
  const url = feedUrl(list.url, format);
  const kind = feedKinds[format];
  return makeOutline(
    url,
    kind,
    list.title,
    (): PlannedFeed => ({
      kind,
      url,
      path: outputPathOf(url),
      feed: headerOf(list, url),
      items: list.entries.map((entry) => itemOf(entry, edition)),
    }),
  );
}

function headerOf({ title, description, url: page, edition }: FedList, url: UrlPath) {
  const { publication } = edition.site;
  const { name, lang, copyrightHolder, websubHub, feeds } = publication;
  const header: FeedHeader = {
    title,
    description: description ?? (title === name ? (publication.tagline ?? title) : title),
    lang,
    self: absolute(url, edition),
    home: absolute(page, edition),
    author: name,
    full: feeds.full,
    ...given({ hub: websubHub, rights: copyrightHolder && `© ${copyrightHolder}` }),
  };
  return header;
}

function absolute(url: UrlPath, { addresses }: Edition): string {
  return addresses.absolute(url) ?? addresses.page(url);
}

function opmlOutline(lists: readonly FedList[], edition: Edition): ExportOutline {
  const title = fill(edition.words.feedsOf, { name: edition.site.publication.name });
  const plan = (): PlannedOpml => ({
    kind: 'opml',
    url: allFeedsUrl,
    path: outputPathOf(allFeedsUrl),
    title,
    groups: groupsOf(lists, edition),
  });
  return makeOutline(allFeedsUrl, 'opml', title, plan);
}

const groups = ['sections', 'tags', 'people', 'series', 'others'] as const;

function groupOf({ kind }: FedList): (typeof groups)[number] | 'site' {
  return kind === 'interviews' || kind === 'corrections' ? 'others' : kind;
}

/** One feed a list, since whoever takes them all wants no story thrice. */
function groupsOf(lists: readonly FedList[], edition: Edition): PlannedOpml['groups'] {
  const { formats } = edition.site.publication.feeds;
  const [format = 'rss'] = formats;
  const feedsOf = (group: ReturnType<typeof groupOf>) =>
    lists
      .filter((list) => groupOf(list) === group)
      .map(({ title, url }) => ({
        title,
        self: absolute(feedUrl(url, format), edition),
        home: absolute(url, edition),
      }));
  const { sections, topics: tags, people, series, lists: others } = edition.words;
  const names = { sections, tags, people, series, others };
  const named = groups.map((group) => ({ name: names[group], feeds: feedsOf(group) }));
  return [{ feeds: feedsOf('site') }, ...named.filter(({ feeds }) => feeds.length > 0)];
}

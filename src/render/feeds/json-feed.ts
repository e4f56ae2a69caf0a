import { given } from '../../base/given.ts';
import type { FeedHeader, FeedItem } from '../../pages/feeds/feed.ts';
import { feedPrinter } from './print-feed.ts';
import { printable } from './xml-text.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const printJsonFeed = feedPrinter({
  entry: (item, html) => jsonOf(itemOf(item, html)),
  frame: (feed) => {
    const head = jsonOf(headOf(feed)).slice(0, -1);
    return [`${head},"items":[\n`, '\n]}\n'];
  },
  separator: ',\n',
});

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? printable(part) : part));
}

function headOf({ title, description, lang, self, home, hub, author }: FeedHeader) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: author }],
    ...given({ hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }] }),
  };
}

function itemOf(item: FeedItem, html: string | undefined) {
  const { id, url, title, published, updated, summary, authors, topics, lang, picture } = item;
  return {
    id,
    url,
    title,
    ...(html === undefined ? { content_text: summary ?? title } : { content_html: html }),
    date_published: published,
    language: lang,
    ...given({
      summary,
      date_modified: updated,
      image: picture?.url,
      authors: authors.length > 0 ? authors : undefined,
      tags: topics.length > 0 ? topics : undefined,
    }),
  };
}

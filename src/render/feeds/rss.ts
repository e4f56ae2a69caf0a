import { generateRssFeed, type RssFeed } from 'feedsmith';
import { given } from '../../base/given.ts';
import type { FeedHeader, FeedItem } from '../../pages/feeds/feed.ts';
import { escapeHtml } from '../escape.ts';
import { rfc822 } from './feed-dates.ts';
import { feedPrinter } from './print-feed.ts';
import { type FeedDate, type XmlTokens, xmlTokens } from './xml-tokens.ts';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the words of Dublin Core, Atom and Media RSS. */
export const printRss = feedPrinter({
  entry: (item, html) => {
    const tokens = xmlTokens();
    const channel = {
      title: '-',
      link: '-',
      description: '-',
      items: [itemOf(item, html, tokens)],
    };
    return tokens.fill(itemsIn(generateRssFeed(channel, { strict: true })).item);
  },
  frame: (feed, changed) => {
    const tokens = xmlTokens();
    const { title, description, lang, home, rights } = feed;
    const channel = {
      title: tokens.text(title),
      link: tokens.text(home),
      description: tokens.text(escapeHtml(description)),
      language: tokens.text(lang),
      generator: 'Broadsheet',
      atom: { links: linksOf(feed, tokens) },
      items: [example],
      ...given({
        copyright: rights && tokens.text(rights),
        lastBuildDate: changed && tokens.date(rfc822(changed)),
      }),
    };
    const { before, behind } = itemsIn(generateRssFeed(channel, { strict: true }));
    return [tokens.fill(before), tokens.fill(behind)];
  },
  separator: '\n    ',
});

type Item = RssFeed.Item<FeedDate, true>;

/** An item with a word of every vocabulary, so that the frame declares them all. */
const example: Item = {
  title: '-',
  dc: { creators: ['-'] },
  content: { encoded: '-' },
  media: { contents: [{ url: '-' }] },
};

/** The items of a channel, from the first tag to the last, and what stands round them. */
function itemsIn(xml: string): { readonly before: string; item: string; readonly behind: string } {
  const [from, to] = [xml.indexOf('<item>'), xml.lastIndexOf('</item>') + '</item>'.length];
  return { before: xml.slice(0, from), item: xml.slice(from, to), behind: xml.slice(to) };
}

function linksOf({ self, hub }: Pick<FeedHeader, 'self' | 'hub'>, { text }: XmlTokens) {
  return [
    { href: text(self), rel: 'self', type: 'application/rss+xml' },
    ...(hub === undefined ? [] : [{ href: text(hub), rel: 'hub' }]),
  ];
}

function itemOf(item: FeedItem, html: string | undefined, tokens: XmlTokens): Item {
  const { text } = tokens;
  const { id, url, title, published, updated, summary, authors, topics, lang, picture } = item;
  return {
    title: text(title),
    link: text(url),
    guid: { value: text(id), isPermaLink: false },
    pubDate: tokens.date(rfc822(published)),
    dc: { creators: authors.map(({ name }) => text(name)), languages: [text(lang)] },
    categories: topics.map((name) => ({ name: text(name) })),
    ...given({
      // Readers of RSS take it for HTML.
      description: summary === undefined ? undefined : text(escapeHtml(summary)),
      content: html === undefined ? undefined : { encoded: tokens.html(html) },
      atom: updated && { updated: tokens.date(updated) },
      media: picture && { contents: [mediaOf(picture, tokens)] },
    }),
  };
}

function mediaOf(picture: NonNullable<FeedItem['picture']>, { text }: XmlTokens) {
  const { url, type, width, height, alt, caption, credit } = picture;
  const description = caption ?? (alt === '' ? undefined : alt);
  return {
    url: text(url),
    medium: 'image',
    ...given({
      type,
      width,
      height,
      description: description === undefined ? undefined : { value: text(description) },
      credits: credit === undefined ? undefined : [{ value: text(credit) }],
    }),
  };
}

import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { DateTime } from '../../base/date.ts';
import { given } from '../../base/given.ts';
import type { FeedHeader, FeedItem } from '../../pages/feeds/feed.ts';
import { feedPrinter } from './print-feed.ts';
import { printable } from './xml-text.ts';
import { type FeedDate, type XmlTokens, xmlTokens } from './xml-tokens.ts';

/** What a feed says that has had no story yet: Atom must have a date, and that of the build would change with every build. */
const never = '1970-01-01T00:00:00Z' as DateTime;

/** A feed as Atom 1.0 (RFC 4287). */
export const printAtom = feedPrinter({
  entry: (item, html) => {
    const tokens = xmlTokens();
    const feed = { id: '-', title: plain('-'), updated: tokens.date(never) };
    const xml = generateAtomFeed(
      { ...feed, entries: [entryOf(item, html, tokens)] },
      { strict: true },
    );
    return tokens.fill(entriesIn(xml).entry);
  },
  frame: (feed, changed = never) => {
    const tokens = xmlTokens();
    const { text } = tokens;
    const { title, description, lang, self, author, rights } = feed;
    const whole = {
      id: text(self),
      title: plain(text(title)),
      subtitle: plain(text(description)),
      updated: tokens.date(changed),
      links: linksOf(feed, tokens),
      authors: [{ name: text(author) }],
      generator: { text: 'Broadsheet' },
      xml: { lang: text(lang) },
      entries: [{ id: '-', title: plain('-'), updated: tokens.date(never) }],
      ...given({ rights: rights === undefined ? undefined : plain(text(rights)) }),
    };
    const { before, behind } = entriesIn(generateAtomFeed(whole, { strict: true }));
    return [tokens.fill(before), tokens.fill(behind)];
  },
  separator: '\n  ',
});

type Entry = AtomFeed.Entry<FeedDate, true>;

function plain(value: string) {
  return { value, type: 'text' as const };
}

/** The entries of a feed, from the first tag to the last, and what stands round them. */
function entriesIn(xml: string) {
  const from = xml.search(/<entry[ >]/);
  const to = xml.lastIndexOf('</entry>') + '</entry>'.length;
  return { before: xml.slice(0, from), entry: xml.slice(from, to), behind: xml.slice(to) };
}

function linksOf(
  { self, home, hub }: Pick<FeedHeader, 'self' | 'home' | 'hub'>,
  { text }: XmlTokens,
) {
  return [
    { href: text(self), rel: 'self', type: 'application/atom+xml' },
    { href: text(home), rel: 'alternate', type: 'text/html' },
    ...(hub === undefined ? [] : [{ href: text(hub), rel: 'hub' }]),
  ];
}

function entryOf(item: FeedItem, html: string | undefined, tokens: XmlTokens): Entry {
  const { text } = tokens;
  const { id, url, title, published, updated, summary, authors, topics, lang } = item;
  return {
    id: text(iriOf(id, url)),
    title: plain(text(title)),
    published: tokens.date(published),
    updated: tokens.date(updated ?? published),
    links: [{ href: text(url), rel: 'alternate', type: 'text/html' }],
    authors: authors.map((author) => ({
      name: text(author.name),
      ...(author.url === undefined ? {} : { uri: text(author.url) }),
    })),
    categories: topics.map((name) => ({ term: text(name) })),
    xml: { lang: text(lang) },
    ...given({
      summary: summary === undefined ? undefined : plain(text(summary)),
      content: html === undefined ? undefined : { value: tokens.html(html), type: 'html' },
    }),
  };
}

/** Atom wants an address for an id: one that is none stands behind that of the publication. */
function iriOf(id: string, url: string): string {
  if (/^[a-z][a-z\d+.-]*:\S+$/i.test(id)) return id;
  return `${new URL('/', url).href}#${encodeURIComponent(printable(id))}`;
}

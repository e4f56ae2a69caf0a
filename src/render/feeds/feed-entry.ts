import type { Digest } from '../../base/digest.ts';
import type { FeedItem } from '../../pages/feeds/feed.ts';
import { escapeHtml } from '../escape.ts';
import { fillProse } from '../fill-prose.ts';
import { storyHtml } from '../story-html.ts';
import { proseIn, type Values } from '../values.ts';
import { later } from './feed-dates.ts';

/** A story written down for one format of feeds. */
export interface FeedEntry {
  /** With its text; the same as `short` when that is too long. */
  readonly full: string;
  /** With its standfirst alone. */
  readonly short: string;
  /** Bytes of both. */
  readonly size: { readonly full: number; readonly short: number };
  /** The last change. */
  readonly changed: FeedItem['published'];
}

/** Writes a story down; without `html` by its standfirst alone. */
export type WriteEntry = (item: FeedItem, html?: string) => string;

/** One story of more bytes than these stands in feeds by its standfirst alone. */
const longestStory = 250_000;

/** Letters of entries that are kept before all are forgotten. */
const mostKept = 24_000_000;

/**
 * Writes the items of feeds in one format, and keeps what it wrote: a story stands in a dozen feeds, and its digest tells all of
 * it. Undefined when the store has lost the item.
 */
export function entryWriter(
  write: WriteEntry,
): (digest: Digest, values: Values) => FeedEntry | undefined {
  const kept = new Map<Digest, FeedEntry>();
  let letters = 0;
  return (digest, values) => {
    const known = kept.get(digest);
    if (known) return known;
    const item = values.get(digest) as FeedItem | undefined;
    if (item === undefined) return undefined;
    const entry = newEntry(item, values, write);
    letters += entry.full.length + entry.short.length;
    if (letters > mostKept) {
      kept.clear();
      letters = entry.full.length + entry.short.length;
    }
    kept.set(digest, entry);
    return entry;
  };
}

function newEntry(item: FeedItem, values: Values, write: WriteEntry): FeedEntry {
  const short = write(item);
  const html = itemHtml(item, values);
  const full = Buffer.byteLength(html) > longestStory ? short : write(item, html);
  return {
    full,
    short,
    size: { full: Buffer.byteLength(full), short: Buffer.byteLength(short) },
    changed: item.updated ? later(item.published, item.updated) : item.published,
  };
}

function itemHtml({ blocks, prose, url, lang, dir }: FeedItem, values: Values): string {
  const pieces = prose ? fillProse(proseIn(values, prose.digest), prose) : [];
  const html = storyHtml(blocks, pieces, url);
  // No format of feeds can say it otherwise.
  return dir === 'rtl' ? `<div lang="${escapeHtml(lang)}" dir="rtl">${html}</div>` : html;
}

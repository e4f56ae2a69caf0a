import type { DateTime } from '../../base/date.ts';
import type { Digest } from '../../base/digest.ts';
import type { FeedHeader, PlannedFeed } from '../../pages/feeds/feed.ts';
import type { Values } from '../values.ts';
import { later } from './feed-dates.ts';
import { entryWriter, type FeedEntry, type WriteEntry } from './feed-entry.ts';

/** How a format writes feeds. */
export interface FeedForm {
  readonly entry: WriteEntry;
  /** What stands before the entries, and behind them; `changed`: their newest change. */
  readonly frame: (
    feed: FeedHeader,
    changed: DateTime | undefined,
  ) => readonly [before: string, behind: string];
  /** What stands between two entries. */
  readonly separator: string;
}

/** Bytes of a feed that some readers still take. */
const largestFeed = 1_000_000;
/** A feed is not cut below so many stories. */
const fewestItems = 10;

/** A printer of feeds in one form. */
export function feedPrinter(form: FeedForm): (planned: PlannedFeed, values: Values) => string {
  const entryOf = entryWriter(form.entry);
  return ({ feed, items }, values) => {
    const entries = items.flatMap(({ digest }: { readonly digest: Digest }) => {
      const entry = entryOf(digest, values);
      return entry ? [feed.full ? entry : shortened(entry)] : [];
    });
    const room = largestFeed - byteLength(form.frame(feed, newestChange(entries)).join(''));
    const kept = fitting(entries, room - form.separator.length * entries.length);
    const [before, behind] = form.frame(feed, newestChange(kept));
    return `${before}${kept.map(({ full }) => full).join(form.separator)}${behind}`;
  };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

function shortened(entry: FeedEntry): FeedEntry {
  const { short, size } = entry;
  return { ...entry, full: short, size: { full: size.short, short: size.short } };
}

/** The newest entries that fit into some bytes; when not even ten do, the oldest of them give their standfirsts only. */
function fitting(entries: readonly FeedEntry[], room: number): readonly FeedEntry[] {
  const kept = [...entries];
  let left = kept.reduce((rest, { size }) => rest - size.full, room);
  while (left < 0 && kept.length > fewestItems) left += kept.pop()?.size.full ?? 0;
  for (let n = kept.length - 1; left < 0 && n >= 0; n -= 1) {
    const entry = kept[n];
    if (entry === undefined) break;
    left += entry.size.full - entry.size.short;
    kept[n] = shortened(entry);
  }
  return kept;
}

function newestChange(entries: readonly FeedEntry[]): DateTime | undefined {
  const [first, ...others] = entries.map(({ changed }) => changed);
  return first && others.reduce(later, first);
}

import type { DateTime } from '../../base/date.ts';
import type { ExportOf } from '../exports/export-of.ts';
import type { SharedItem } from '../exports/shared-item.ts';
import type { ShownProse } from '../page.ts';
import type { StoryBlock } from '../story/story-block.ts';

/** The kinds of exports that feeds are, by what publications call their formats. */
export const feedKinds = { rss: 'rss', atom: 'atom', json: 'json-feed' } as const;

type FeedKind = (typeof feedKinds)[keyof typeof feedKinds];

/** The newest stories of a list, or its newest corrections, in one format. */
export interface PlannedFeed extends ExportOf<FeedKind> {
  readonly feed: FeedHeader;
  /** Values of the store are `FeedItem`s; newest first. */
  readonly items: readonly SharedItem[];
}

/** What a feed says of itself; addresses are absolute. */
export interface FeedHeader {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** Of the file itself. */
  readonly self: string;
  /** Of the page that shows the same list. */
  readonly home: string;
  /** Where subscribers learn at once of what is new. */
  readonly hub?: string;
  /** Name of the publication. */
  readonly author: string;
  readonly rights?: string;
  /** Whole stories, or their standfirsts only? */
  readonly full: boolean;
}

/** A story in feeds, or a correction; addresses are absolute. */
export interface FeedItem {
  /** The same for ever. */
  readonly id: string;
  readonly url: string;
  /** With the kind of work in front where a headline alone would mislead. */
  readonly title: string;
  /** With the offset that was meant. */
  readonly published: DateTime;
  /** The newest change; only when it is later than `published`. */
  readonly updated?: DateTime;
  /** Plain. */
  readonly summary?: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly topics: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly picture?: FeedPicture;
  readonly blocks: readonly StoryBlock[];
  /** What the pieces of `blocks` are taken from. */
  readonly prose?: ShownProse;
}

/** A lead picture, in the format that every reader of feeds can show. */
export interface FeedPicture {
  readonly url: string;
  /** `image/jpeg`; absent when its address does not tell. */
  readonly type?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** Every list that has a feed, for programs that take many at once (OPML 2.0). */
export interface PlannedOpml extends ExportOf<'opml'> {
  readonly title: string;
  /** By groups, of which the first has no name: it holds the whole site. */
  readonly groups: readonly {
    readonly name?: string;
    readonly feeds: readonly {
      readonly title: string;
      readonly self: string;
      readonly home: string;
    }[];
  }[];
}

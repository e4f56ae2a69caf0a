import type { Href } from '../../base/address.ts';
import type { Language } from '../../base/languages/language.ts';
import type { FeedLink } from '../feeds/feed-link.ts';
import type { NamedLink, ShownTranslation } from '../view.ts';
import type { Publisher } from './publisher.ts';

/** What stands round every page alike: masthead, navigation, footer, and what devices are told. */
export interface Frame {
  readonly publication: {
    readonly name: string;
    readonly tagline?: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly home: Href;
    /** Scheme and host, to stand before addresses of our own; absent when the publication has no `url`. */
    readonly origin?: string;
  };
  /** The words that templates print, and how numbers are written. */
  readonly language: Language;
  /** The same for pages in other languages, by tag; absent when there are none. */
  readonly editions?: Readonly<Record<string, Frame>>;
  /** The fronts in other languages; absent when there are none. */
  readonly fronts?: readonly ShownTranslation[];
  /** The web app manifest; absent when there is none. */
  readonly manifest?: Href;
  /** The icon for home screens of Apple's devices. */
  readonly touchIcon?: Href;
  readonly sections: readonly NamedLink[];
  /** Topics, interviews, people: the lists that exist. */
  readonly lists: readonly NamedLink[];
  /** The page on which readers search; absent when there is none. */
  readonly search?: Href;
  /** Standalone pages, the archive and the list of corrections, for the footer. */
  readonly pages: readonly NamedLink[];
  readonly publisher: Publisher;
  /** Of the whole site; absent when there are none. */
  readonly feeds?: readonly FeedLink[];
  /** The list of all feeds (OPML); absent when the site's are all there are. */
  readonly allFeeds?: Href;
}

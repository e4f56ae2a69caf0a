import type { Href } from '../../base/address.ts';
import type { FeedLink } from '../feeds/feed-link.ts';
import type { NamedLink } from '../shown.ts';
import type { Subject } from './subject.ts';

/** The one source of truth a page states about itself: `<head>` and JSON-LD are made of it. */
export interface Metadata {
  /** Text of `<title>`, publication's name included. */
  readonly title: string;
  readonly description?: string;
  /** Absolute address; absent when the publication has no `url`. */
  readonly canonical?: string;
  /** Content of the robots meta element; absent means that everything is allowed. */
  readonly robots?: string;
  /** BCP 47 tag of the page's text, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The same page in every language there is, itself among them, with `x-default`; absent when there is one only. */
  readonly alternates?: readonly Alternate[];
  /** Open Graph properties in order: `['og:type', 'article']`. */
  readonly openGraph: readonly (readonly [property: string, content: string])[];
  /** Other meta elements by name, in order: `['twitter:card', 'summary_large_image']`; absent when there are none. */
  readonly named?: readonly (readonly [name: string, content: string])[];
  /** What the page is about; absent of pages that are about nothing, such as redirects. */
  readonly subject?: Subject;
  /** The way from the front page to this one, neither of them included; absent when nothing lies between. */
  readonly trail?: readonly NamedLink[];
  /** The same text as files of other types; absent when there are none. */
  readonly files?: readonly OtherForm[];
  /** Of the list that the page shows; absent when it has none of its own. */
  readonly feeds?: readonly FeedLink[];
}

/** A page as a file of another type. */
interface OtherForm {
  /** MIME type. */
  readonly type: string;
  readonly href: Href;
}

/** A version of a page, as `<link rel="alternate" hreflang>` names it. */
export interface Alternate {
  /** BCP 47 tag, or `x-default`. */
  readonly hreflang: string;
  /** Absolute address. */
  readonly href: string;
}

import type { Href } from '../base/address.ts';

export interface NamedLink {
  readonly name: string;
  readonly href: Href;
}

/** A date for people and for machines. */
export interface ShownDate {
  /** For `<time datetime>`: a date, or a date and time with offset. */
  readonly datetime: string;
  /** In the language of the page: `11 November 2024`. */
  readonly text: string;
}

/** A name in a byline, with a page when the person has one. */
export interface Signature {
  readonly name: string;
  readonly href?: Href;
}

/** A picture as a page shows it. */
export interface ShownPicture {
  /** The file that every browser can show. */
  readonly src: string;
  /** Empty when the picture says nothing that the text does not. */
  readonly alt: string;
  /** Pixels of that file; absent when nobody knows them. */
  readonly width?: number;
  readonly height?: number;
  /** Files in better formats, the best first: what `<source>` says. Absent when there are none. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
  /** How wide it stands where it usually stands, as `sizes` says it; there with `sources`. */
  readonly sizes?: string;
}

/** A story as it is shown on fronts and lists. */
export interface Card {
  readonly href: Href;
  readonly headline: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  /** The lead picture, cut three by two. */
  readonly picture?: ShownPicture;
  readonly byline: readonly Signature[];
  readonly published?: ShownDate;
  /** The kind of work, when readers must be told: `Interview`, `Opinion`. */
  readonly label?: string;
  readonly lang?: string;
  /** The accent of its section, from 1; absent without one. */
  readonly accent?: number;
}

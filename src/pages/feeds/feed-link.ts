import type { Href } from '../../base/address.ts';

/** A feed as pages tell of it. */
export interface FeedLink {
  /** `RSS`. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** Of the list, with the publication's name and the format. */
  readonly title: string;
  readonly href: Href;
}

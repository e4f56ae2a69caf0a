/** `content/publication.yml`: what holds for the whole newspaper. Every field has a default. */
export interface Publication {
  /** Default: `Broadsheet`. */
  readonly name: string;
  readonly shortName?: string;
  readonly tagline?: string;
  readonly description?: string;
  /** Absolute address of the site without a final slash; its path is the base path. Absent: addresses are relative to the root. */
  readonly url?: string;
  /** `''`, or a path that begins with `/` and does not end with it. */
  readonly basePath: string;
  /** Default: `en`. */
  readonly lang: string;
  /** IANA name. Default: `UTC`. */
  readonly timeZone: string;
  readonly timeZoneGiven: boolean;
  /** Default: `/{section}/{year}/{month}/{slug}/`; empty parts are left out. */
  readonly permalink: string;
  /** Slugs in the order of the navigation; sections not named follow by weight and name. */
  readonly sections: readonly string[];
  readonly lineBreaks: 'auto' | 'paragraph' | 'markdown';
  readonly tagSlugs: 'unicode' | 'ascii';
  /** Further words that announce an interview, at the start of a heading. */
  readonly interviewHeadings: readonly string[];
  /** Stories on one page of a list. Default: 20. */
  readonly pageSize: number;
}

/** What a review is about. */
export interface ReviewedField {
  readonly name: string;
  readonly type: ReviewedType;
  readonly url?: string;
  /** Who made it. */
  readonly creator?: string;
}

/** What may be reviewed, in the words of front matter. */
export const reviewedTypes = [
  'thing',
  'album',
  'app',
  'book',
  'concert',
  'event',
  'exhibition',
  'film',
  'game',
  'performance',
  'place',
  'play',
  'podcast',
  'product',
  'restaurant',
  'series',
] as const;
type ReviewedType = (typeof reviewedTypes)[number];

/** A verdict: in words, in points, or both. */
export interface RatingField {
  /** `False`, `Worth the detour`. */
  readonly name?: string;
  readonly value?: number;
  /** The best and the worst that could be given; usually 5 and 1. */
  readonly best?: number;
  readonly worst?: number;
}

/** What somebody said, and a fact check looked into. */
export interface ClaimField {
  readonly text: string;
  /** Who said it. */
  readonly claimant?: string;
  /** Where it was said, on the web. */
  readonly url?: string;
  /** When, as RFC 3339. */
  readonly date?: string;
}

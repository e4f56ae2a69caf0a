import type { RawFields } from '../front-matter/raw-value.ts';

/** What a tag is about. */
export const tagKinds = ['topic', 'place', 'event', 'organisation', 'person'] as const;

/** The front matter of `tags/<slug>.md`; the body describes the subject. */
export interface TagFields {
  readonly name?: string;
  readonly slug?: string;
  readonly description?: string;
  /** Other spellings that mean this tag. */
  readonly aliases: readonly string[];
  readonly kind?: (typeof tagKinds)[number];
  /** Addresses on the web that speak of the same subject. */
  readonly sameAs: readonly string[];
  /** The wider tag that holds this one. */
  readonly parent?: string;
  /** Works, but is shown nowhere. */
  readonly hidden: boolean;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

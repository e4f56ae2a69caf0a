import type { Moment } from '../../base/date.ts';
import type { RawFields } from '../front-matter/raw-value.ts';
import type { Point } from '../point.ts';
import type { ImageField } from './media.ts';

/** The front matter of a standalone page, `pages/<slug>.md`. */
export interface PageFields {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly description?: string;
  readonly slug?: string;
  readonly permalink?: string;
  readonly draft: boolean;
  readonly image?: ImageField;
  readonly updated?: Moment;
  readonly lang?: string;
  readonly noindex: boolean;
  /** Place in the footer, lower first. */
  readonly weight: number;
  readonly aliases: readonly string[];
  /** Where fields stand that speak of addresses and files, by their names: for messages about what they mean. */
  readonly places: Readonly<Partial<Record<'permalink' | 'aliases' | 'image', Point>>>;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

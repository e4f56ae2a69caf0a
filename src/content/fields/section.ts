import type { RawFields } from '../front-matter/raw-value.ts';
import type { ImageField } from './media.ts';

/** The front matter of `sections/<slug>.md` or of a folder's `_index.md`; the body describes the section. */
export interface SectionFields {
  readonly name?: string;
  readonly description?: string;
  readonly image?: ImageField;
  /** Place in the navigation, lower first. */
  readonly weight: number;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

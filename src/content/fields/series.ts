import type { RawFields } from '../front-matter/raw-value.ts';

/** The front matter of `series/<slug>.md`; the body describes the series. */
export interface SeriesFields {
  readonly name?: string;
  readonly description?: string;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

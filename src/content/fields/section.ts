/** The front matter of `sections/<slug>.md` or of a folder's `_index.md`; the body describes the section. */
export interface SectionFields {
  readonly name?: string;
  readonly description?: string;
  /** Place in the navigation, lower first. */
  readonly weight: number;
}

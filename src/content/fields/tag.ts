/** The front matter of `tags/<slug>.md`; the body describes the subject. */
export interface TagFields {
  readonly name?: string;
  readonly slug?: string;
  readonly description?: string;
  /** Other spellings that mean this tag. */
  readonly aliases: readonly string[];
}

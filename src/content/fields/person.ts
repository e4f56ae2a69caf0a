/** The front matter of `people/<id>.md`; the body is the biography. */
export interface PersonFields {
  readonly name?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly jobTitle?: string;
  readonly affiliation?: string;
  readonly sameAs: readonly string[];
  /** No page for this person, whatever stories say. */
  readonly noPage: boolean;
}

import type { RawFields } from '../front-matter/raw-value.ts';
import type { ImageField } from './media.ts';

/** The front matter of `people/<id>.md`; the body is the biography. */
export interface PersonFields {
  readonly name?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Other spellings of the name, and labels that mean this person. */
  readonly aliases: readonly string[];
  /** `author`, `interviewee`, `photographer`, …: any words. */
  readonly roles: readonly string[];
  readonly jobTitle?: string;
  readonly affiliation?: string;
  /** What this person was, and when. */
  readonly titles: readonly TitleField[];
  readonly image?: ImageField;
  /** A biography in one paragraph, where the file has no text. */
  readonly bio?: string;
  readonly knowsAbout: readonly string[];
  /** Language tags, or names of languages. */
  readonly knowsLanguage: readonly string[];
  readonly homeLocation?: string;
  readonly email?: string;
  /** Addresses on the web that are this person too. */
  readonly sameAs: readonly string[];
  /** `@name@host`. */
  readonly fediverse?: string;
  readonly pronouns?: string;
  /** No page for this person, whatever stories say. */
  readonly noPage: boolean;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

/** A position held for some time; `from` and `to` are years or dates as typed, absent when open. */
export interface TitleField {
  readonly jobTitle: string;
  readonly affiliation?: string;
  readonly from?: string;
  readonly to?: string;
}

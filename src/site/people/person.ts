import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { PersonFields } from '../../content/fields/person.ts';
import type { LinkedBody } from '../stories/linked-body.ts';
import type { Story } from '../stories/story.ts';
import type { Target } from '../stories/target.ts';

/** Anyone named: reporter, editor, interviewee. */
export interface Person {
  readonly slug: Slug;
  readonly name: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  /** What their file says besides. */
  readonly details?: PersonDetails;
  /** Absent for people who want no page, or of whom there is nothing to say. */
  readonly url?: UrlPath;
  /** The biography. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly wrote: readonly Story[];
  /** Stories in whose interviews this person answers, newest first. */
  readonly spoke: readonly Story[];
  /** Stories in whose interviews this person asks, newest first. */
  readonly led: readonly Story[];
  /** Stories in which this person had another part: pictures, translation. */
  readonly contributed: readonly Story[];
  /** Stories about this person, by their tags, in which they neither wrote nor spoke. */
  readonly about: readonly Story[];
}

/** What the file of a person tells of them, for their page and for machines. */
export interface PersonDetails
  extends Pick<
    PersonFields,
    | 'bio'
    | 'image'
    | 'knowsAbout'
    | 'knowsLanguage'
    | 'homeLocation'
    | 'email'
    | 'sameAs'
    | 'fediverse'
    | 'pronouns'
    | 'titles'
  > {
  /** What `image.src` means. */
  readonly imageTarget?: Target;
}

import type { UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { LinkedBody } from './linked-body.ts';
import type { Story } from './story.ts';

/** Anyone named: reporter, editor, interviewee. */
export interface Person {
  readonly slug: Slug;
  readonly name: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  /** Absent for people who want no page. */
  readonly url?: UrlPath;
  /** The biography. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly wrote: readonly Story[];
  /** Stories in whose interviews this person answers, newest first. */
  readonly spoke: readonly Story[];
}

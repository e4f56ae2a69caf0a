import type { Moment } from '../../base/date.ts';
import type { RawFields } from '../front-matter/raw-value.ts';
import type { Point } from '../point.ts';
import type { ImageField, MediaField } from './media.ts';
import type { ClaimField, RatingField, ReviewedField } from './review.ts';

export type { ImageField } from './media.ts';

/** What kind of journalism a story is; decides its label and its schema.org type. */
export const storyTypes = [
  'news',
  'interview',
  'analysis',
  'opinion',
  'editorial',
  'letter',
  'explainer',
  'background',
  'review',
  'live',
  'callout',
  'sponsored',
  'satire',
  'obituary',
  'feature',
  'profile',
  'photo-essay',
  'recipe',
  'factcheck',
] as const;
export type StoryType = (typeof storyTypes)[number];

/** The front matter of a story, checked. Everything is optional; an absent field was not given. */
export interface StoryFields {
  /** Names the story for ever, whatever its address. */
  readonly id?: string;
  readonly headline?: string;
  readonly shortHeadline?: string;
  readonly seoTitle?: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly description?: string;
  readonly slug?: string;
  /** The whole address, from `permalink` or `url`. */
  readonly permalink?: string;
  readonly type?: StoryType;
  readonly section?: string;
  /** In order, as typed; at most 100. */
  readonly tags: readonly string[];
  readonly authors: readonly AuthorField[];
  /** The whole line, with `{id}` where people stand. */
  readonly byline?: string;
  readonly contributors: readonly ContributorField[];
  readonly dateline?: string;
  readonly published?: Moment;
  readonly updated?: Moment;
  readonly showUpdated: 'auto' | 'always' | 'never';
  readonly embargo?: Moment;
  readonly expires?: Moment;
  /** `draft`, `published: false`, `status: draft` and `pubStatus: withheld` alike. */
  readonly draft: boolean;
  readonly canceled: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The same in all translations of one story. */
  readonly translationKey?: string;
  /** The story this one was translated from. */
  readonly translationOf?: string;
  readonly image?: ImageField;
  readonly gallery: readonly ImageField[];
  readonly video: readonly MediaField[];
  readonly audio: readonly MediaField[];
  readonly keyPoints: readonly string[];
  readonly series?: string;
  /** Number within the series, from 1. */
  readonly part?: number;
  /** Stories with one package belong together. */
  readonly package?: string;
  /** Content paths, slugs or addresses of other stories. */
  readonly related: readonly string[];
  readonly featured: boolean;
  readonly weight: number;
  readonly corrections: readonly CorrectionField[];
  /** Speakers of an interview by label. */
  readonly speakers: Readonly<Record<string, SpeakerField>>;
  readonly interview?: InterviewField;
  readonly live?: LiveField;
  /** `isAccessibleForFree`, or the contrary of `paywall`. Default: true. */
  readonly isAccessibleForFree: boolean;
  readonly sponsor?: SponsorField;
  readonly sources: readonly SourceField[];
  readonly methods?: string;
  readonly backstory?: string;
  readonly aiDisclosure?: string;
  /** Partners by name: may they have this story? */
  readonly syndicate: Readonly<Record<string, boolean>>;
  readonly copyrightHolder?: string;
  readonly license?: string;
  readonly itemReviewed?: ReviewedField;
  /** The verdict of a review or a fact check. */
  readonly rating?: RatingField;
  readonly claim?: ClaimField;
  readonly comments?: boolean;
  /** An address on the web, or a path of this site. */
  readonly canonical?: string;
  readonly noindex: boolean;
  readonly aliases: readonly string[];
  readonly lineBreaks?: 'auto' | 'paragraph' | 'markdown';
  /** Where fields stand that the site has something to say of, by their names. */
  readonly places: Readonly<Partial<Record<PlacedField, Point>>>;
  /** Where people are named by what looks like an id: the first place of each. */
  readonly personIds: Readonly<Record<string, Point>>;
  /** Fields that nobody knows, as typed. */
  readonly extra: RawFields;
}

/** Fields whose meaning only the site knows, or on which it may comment. */
export type PlacedField =
  | 'headline'
  | 'published'
  | 'type'
  | 'permalink'
  | 'related'
  | 'image'
  | 'tags'
  | 'aliases'
  | 'live'
  | 'claim'
  | 'pubStatus'
  | 'translationKey'
  | 'translationOf';

/** A person by id (the name of a people file) or by name. */
export interface AuthorField {
  readonly name: string;
  readonly url?: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
}

export interface ContributorField {
  readonly person: string;
  /** What was contributed: `photographer`, `translator`, `additional-reporting`, or any other word. */
  readonly role: string;
}

export interface CorrectionField {
  readonly date: Moment;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction' | 'editors-note';
  readonly text: string;
  /** Above or below the text; absent: as its kind asks. */
  readonly placement?: 'top' | 'bottom';
}

export interface SpeakerField {
  /** Id of a person, or the full name. */
  readonly person?: string;
  readonly honorificPrefix?: string;
  readonly jobTitle?: string;
  readonly role?: 'interviewer' | 'interviewee' | 'other';
  readonly lang?: string;
  readonly aliases: readonly string[];
}

export interface InterviewField {
  readonly interviewers: readonly string[];
  readonly interviewees: readonly string[];
  /** Absent: as the publication has it. */
  readonly page?: 'inline' | 'separate';
  readonly note?: string;
  readonly date?: Moment;
  readonly location?: string;
  readonly medium?: 'in-person' | 'phone' | 'video' | 'email';
  /** Was it edited for length or clarity? */
  readonly edited?: boolean;
  /** Ids that questions and answers had before, each with the id it has now. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface LiveField {
  readonly coverageStartTime?: Moment;
  readonly coverageEndTime?: Moment;
  /** The update that stays on top, by its heading or id. */
  readonly pinned?: string;
}

export interface SponsorField {
  readonly name: string;
  readonly url?: string;
  /** What stands before the name instead of «Sponsored by». */
  readonly label?: string;
}

export interface SourceField {
  readonly title: string;
  readonly url?: string;
  readonly kind?: string;
}

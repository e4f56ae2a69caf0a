import type { Moment } from '../../base/date.ts';

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
  /** In order, as typed. */
  readonly tags: readonly string[];
  readonly authors: readonly AuthorField[];
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
  readonly translationKey?: string;
  readonly image?: ImageField;
  readonly keyPoints: readonly string[];
  readonly series?: string;
  readonly part?: number;
  /** Content paths, slugs or addresses of other stories. */
  readonly related: readonly string[];
  readonly featured: boolean;
  readonly weight: number;
  readonly corrections: readonly CorrectionField[];
  /** Speakers of an interview by label. */
  readonly speakers: Readonly<Record<string, SpeakerField>>;
  readonly interview?: InterviewField;
  readonly canonical?: string;
  readonly noindex: boolean;
  readonly aliases: readonly string[];
  readonly lineBreaks?: 'auto' | 'paragraph' | 'markdown';
  /** Where fields that speak of other files stand, by their names: for messages about what they mean. */
  readonly places: Readonly<Partial<Record<'permalink' | 'related' | 'image', FieldPlace>>>;
}

export interface FieldPlace {
  readonly line: number;
  readonly column: number;
}

/** A person by id (the name of a people file) or by name. */
export interface AuthorField {
  readonly name: string;
  readonly url?: string;
}

export interface ContributorField {
  readonly person: string;
  readonly role: string;
}

export interface ImageField {
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly decorative?: boolean;
}

export interface CorrectionField {
  readonly date: Moment;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction' | 'editors-note';
  readonly text: string;
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
  readonly page: 'inline' | 'separate';
  readonly note?: string;
}

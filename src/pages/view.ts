import type { Href } from '../base/address.ts';

/** What each kind of page shows: plain data, ready to print, so that it can be fingerprinted. */
export type View =
  | FrontView
  | ArticleView
  | InterviewView
  | SectionView
  | TagIndexView
  | TagView
  | InterviewsView
  | PeopleView
  | PersonView
  | StandaloneView
  | NotFoundView;

/** The kind of a page: `article`. Its template is `templates/<kind>.tsx`. */
export type Kind = View['kind'];

export interface NamedLink {
  readonly name: string;
  readonly href: Href;
}

/** A date for people and for machines. */
export interface ShownDate {
  /** For `<time datetime>`: a date, or a date and time with offset. */
  readonly datetime: string;
  /** In the language of the page: `11 November 2024`. */
  readonly text: string;
}

/** A name in a byline, with a page when the person has one. */
export interface Signature {
  readonly name: string;
  readonly href?: Href;
}

/** A story as it is shown on fronts and lists. */
export interface Card {
  readonly href: Href;
  readonly headline: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly byline: readonly Signature[];
  readonly published?: ShownDate;
  /** The kind of work, when readers must be told: `Interview`, `Opinion`. */
  readonly label?: string;
  readonly lang?: string;
}

export interface FrontView {
  readonly kind: 'front';
  /** Date of the newest story. */
  readonly edition?: ShownDate;
  readonly lead?: Card;
  readonly secondary: readonly Card[];
  readonly latest: readonly Card[];
  /** One band a section; no story stands twice on a front. */
  readonly bands: readonly { readonly section: NamedLink; readonly cards: readonly Card[] }[];
}

/** What article and interview show alike. */
export interface StoryView {
  readonly kicker?: { readonly name: string; readonly href?: Href };
  readonly label?: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: readonly Signature[];
  readonly dateline?: string;
  readonly published?: ShownDate;
  readonly updated?: ShownDate;
  /** Minutes, at least 1. */
  readonly readingTime: number;
  readonly passages: readonly ShownPassage[];
  readonly tags: readonly NamedLink[];
  readonly related: readonly Card[];
  /** The lead picture. */
  readonly figure?: ShownFigure;
}

export interface ShownFigure {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface ArticleView extends StoryView {
  readonly kind: 'article';
}

export interface InterviewView extends StoryView {
  readonly kind: 'interview';
}

/** Numbers named `piece` point into the prose that comes with the view. */
export type ShownPassage =
  | { readonly kind: 'prose'; readonly piece: number }
  | { readonly kind: 'notes'; readonly piece: number }
  | ShownRunIns
  | ShownInterview;

/** Paragraphs that begin with a bold label and are no interview: `**Note:** …`. */
export interface ShownRunIns {
  readonly kind: 'run-ins';
  readonly entries: readonly (ShownRunIn | { readonly kind: 'chapter'; readonly piece: number })[];
}

/** A label to be put back into the first `<p>` of its piece, printed as the file had it. */
export interface ShownRunIn {
  readonly kind: 'run-in';
  readonly label: string;
  readonly form: 'strong' | 'emphasis' | 'strong-emphasis' | 'plain';
  readonly colon: string;
  /** Does the colon stand inside the marks? */
  readonly inside: boolean;
  readonly href?: string;
  readonly piece: number;
}

export interface ShownInterview {
  readonly kind: 'interview';
  /** `interview`, then `interview-2`, … */
  readonly id: string;
  /** Absent when the page's headline says it already. */
  readonly heading?: string;
  readonly level: number;
  readonly introduction?: number;
  /** The questions, when there are four or more. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly entries: readonly (ShownTurn | { readonly kind: 'chapter'; readonly piece: number })[];
  readonly note?: number;
}

export interface ShownTurn {
  readonly kind: 'turn';
  readonly id: string;
  readonly role: 'interviewer' | 'interviewee' | 'other';
  /** Number of the speaker in this interview, from 1, so that three can be told apart. */
  readonly speaker: number;
  /** The label as printed, and the colon after it with any space before it. */
  readonly name: string;
  readonly colon: string;
  /** The speaker's page, at a person's first turn only; or the address that the label itself is linked to. */
  readonly href?: string;
  readonly piece: number;
}

/** A list of stories, paged from the oldest so that addresses of old pages never shift. */
export interface ListView {
  readonly title: string;
  /** Piece of the description; on the list's first page only. */
  readonly description?: number;
  /** Number of stories in the whole list; on its first page only, since a page of the archive must not change with it. */
  readonly count?: number;
  readonly cards: readonly Card[];
  readonly pager: Pager;
}

export interface Pager {
  /** Towards newer stories. */
  readonly newer?: Href;
  readonly older?: Href;
  /** Number of an archive page, counted from the oldest, from 1; absent on the list's first page. */
  readonly number?: number;
}

export interface SectionView extends ListView {
  readonly kind: 'section';
}

export interface TagView extends ListView {
  readonly kind: 'tag';
}

export interface InterviewsView extends ListView {
  readonly kind: 'interviews';
}

export interface TagIndexView {
  readonly kind: 'tag-index';
  /** In alphabetical order; `id` is the fragment of the jump letter. */
  readonly groups: readonly {
    readonly letter: string;
    readonly id: string;
    readonly tags: readonly (NamedLink & { readonly count: number })[];
  }[];
}

export interface PeopleView {
  readonly kind: 'people';
  readonly people: readonly (NamedLink & { readonly title?: string; readonly count: number })[];
}

export interface PersonView {
  readonly kind: 'person';
  readonly name: string;
  readonly honorificPrefix?: string;
  /** `International Relations Expert, University of X`. */
  readonly title?: string;
  /** Piece of the biography. */
  readonly bio?: number;
  readonly wrote: readonly Card[];
  readonly interviews: readonly {
    readonly card: Card;
    readonly answers: readonly {
      readonly href: Href;
      readonly question: string;
      readonly opening: string;
    }[];
  }[];
}

export interface StandaloneView {
  readonly kind: 'standalone';
  readonly headline: string;
  readonly standfirst?: string;
  readonly updated?: ShownDate;
  readonly passages: readonly ShownPassage[];
}

export interface NotFoundView {
  readonly kind: 'not-found';
  readonly sections: readonly NamedLink[];
}

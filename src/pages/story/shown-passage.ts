import type { ShownDate } from '../shown.ts';

/** Numbers named `piece` point into the prose that comes with the view. */
export type ShownPassage =
  | { readonly kind: 'prose'; readonly piece: number }
  | { readonly kind: 'notes'; readonly piece: number }
  | ShownUpdate
  | ShownRunIns
  | ShownInterview;

/** An entry of a live report; its piece begins with the heading, and that with the time. */
export interface ShownUpdate {
  readonly kind: 'update';
  readonly piece: number;
  /** For `<time datetime>`: date and time with offset, or the time alone where nothing tells the day. */
  readonly datetime: string;
  /** On the first update of each day, as they stand on the page, of a report that goes on for several. */
  readonly day?: ShownDate;
  /** A day stands above it: its own, or that of an update before it. */
  readonly dated?: true;
}

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
  readonly setting?: ShownSetting;
}

/** How an interview came about; every part is absent when nobody says so. */
export interface ShownSetting {
  readonly date?: ShownDate;
  readonly location?: string;
  readonly medium?: 'in-person' | 'phone' | 'video' | 'email';
  /** It was edited, and no closing note in the text says so. */
  readonly edited?: true;
  readonly note?: string;
}

export interface ShownTurn {
  readonly kind: 'turn';
  readonly id: string;
  /** Ids that the turn had before, which must still lead to it; absent when there are none. */
  readonly oldIds?: readonly string[];
  readonly role: 'interviewer' | 'interviewee' | 'other';
  /** Number of the speaker in this interview, from 1, so that three can be told apart. */
  readonly speaker: number;
  /** The language of the speech, when it is not the page's. */
  readonly lang?: string;
  /** The label as printed, and the colon after it with any space before it. */
  readonly name: string;
  readonly colon: string;
  /** The speaker's page, at a person's first turn only; or the address that the label itself is linked to. */
  readonly href?: string;
  readonly piece: number;
}

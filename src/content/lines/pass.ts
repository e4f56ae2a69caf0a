import type { Diagnostic } from '../../base/diagnostic.ts';
import type { LineMap } from './line-map.ts';
import type { Directive } from './pair-directives.ts';

/**
 * Stands, followed by a space, in place of a label that was cut off, so that the rest of its line stays a paragraph
 * whatever it begins with. The Markdown stage takes it out again.
 */
export const labelMark = '\uE000';

/** A speaker's label at the start of a block: `**Editor:**`. A candidate only; `../interview/` decides. */
export interface LabelMark {
  readonly kind: 'label';
  /** Line of `markdown` on which the block begins, from 1. */
  readonly at: number;
  /** As printed, without marks and colon: `Dr. Mitchell`. */
  readonly label: string;
  /** Address, when the label is a link. */
  readonly href?: string;
  /** What a label that is empty stands for, in an interview whose turns are told by its questions alone. */
  readonly role?: 'interviewer' | 'interviewee';
  /** An id that the author gave behind the label: `{#my-id}`. */
  readonly id?: string;
  readonly print: LabelPrint;
  /** The time that stood between the name and the colon: `00:00:12`. */
  readonly stamp?: string;
  /** The time that stood before the name and is printed behind it when this is a turn. */
  readonly before?: StampBefore;
  /**
   * The space between this and the text before it, when it stood in the middle of a line and not at the start of one. If this
   * is no turn, nothing parts them.
   */
  readonly midLine?: string;
  /** Does the speech begin with a time stamp that stood before the label? */
  readonly stampFirst?: true;
  /** Place in the file. */
  readonly line: number;
  readonly column: number;
}

/** A time before a name: `**00:07 Ann:**`. */
export interface StampBefore {
  /** As written, with the space behind it. */
  readonly written: string;
  /** Did it stand inside the marks? */
  readonly inside: boolean;
  /** What stood after the name, without the time. */
  readonly colon: string;
}

/** How a label stood in the file, so that it can be printed as it was. */
export interface LabelPrint {
  readonly form: 'strong' | 'emphasis' | 'strong-emphasis' | 'plain';
  /** What stands after the label, with the space before it, if any: `:`, ` :`, `：`, `.`, ` (00:12):`; may be empty. */
  readonly colon: string;
  /** Did the colon stand inside the marks? */
  readonly inside: boolean;
}

/** A heading that announces an interview. */
export interface InterviewHeadingMark {
  readonly kind: 'interview-heading';
  readonly at: number;
  /** Text of the heading without marks. */
  readonly text: string;
  /** What it says after its announcing words. */
  readonly guests: string;
  /** Level of a real heading; undefined for a line that is only bold. */
  readonly level?: number;
  readonly line: number;
}

/** A line of a block directive; in the passed Markdown a paragraph that is nothing but `labelMark` stands for it. */
export interface DirectiveMark {
  readonly kind: 'directive';
  readonly at: number;
  readonly directive: Directive;
  readonly line: number;
  readonly column: number;
}

export type LineMark = LabelMark | InterviewHeadingMark | DirectiveMark;

/** A hashtag from a tag line, as typed and without its `#`. */
export interface Hashtag {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A body made ready for CommonMark: news lines taken out or set apart, positions kept. */
export interface PassedLines {
  readonly markdown: string;
  readonly map: LineMap;
  readonly marks: readonly LineMark[];
  readonly hashtags: readonly Hashtag[];
  /** Line of `markdown` that nests too deep for any parser: the text must not be parsed. */
  readonly tooDeep?: number;
  readonly diagnostics: readonly Diagnostic[];
}

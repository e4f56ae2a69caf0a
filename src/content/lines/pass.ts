import type { Diagnostic } from '../../base/diagnostic.ts';
import type { LineMap } from './line-map.ts';

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
  /** An id that the author gave behind the label: `{#my-id}`. */
  readonly id?: string;
  readonly print: LabelPrint;
  /** Place in the file. */
  readonly line: number;
  readonly column: number;
}

/** How a label stood in the file, so that it can be printed as it was. */
export interface LabelPrint {
  readonly form: 'strong' | 'emphasis' | 'strong-emphasis' | 'plain';
  /** The mark after the label with the space before it, if any: `:`, ` :`, `：`, `.`; may be empty. */
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

export type LineMark = LabelMark | InterviewHeadingMark;

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
  readonly diagnostics: readonly Diagnostic[];
}

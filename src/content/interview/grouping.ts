import type { Diagnostic } from '../../base/diagnostic.ts';
import type { InterviewPassage } from '../body.ts';
import type { InterviewHeadingMark, LabelMark } from '../lines/pass.ts';

/** Children of the root from `from` up to, but not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A label or heading mark at the child of the root that begins there. */
export interface Placed<Mark> {
  readonly mark: Mark;
  readonly child: number;
}

/** A body parted into prose and interviews, in the order of the text and without gaps. */
export interface Grouping {
  readonly ranges: readonly (ProseRange | InterviewRange)[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ProseRange extends Span {
  readonly kind: 'prose';
  /** What the heading at its start says, when this is an entry of a live report. */
  readonly update?: UpdateHeading & { readonly line: number };
}

/** `14:05 Polls close`, read. */
export interface UpdateHeading {
  /** `14:05`. */
  readonly time: string;
  /** `2024-11-11`, if it is there. */
  readonly date?: string;
  readonly title: string;
}

export interface InterviewRange extends Span {
  readonly kind: 'interview';
  readonly evidence: InterviewPassage['evidence'];
  readonly line: number;
  readonly heading?: InterviewHeadingMark;
  /** Text between heading and first turn. */
  readonly introduction?: Span;
  readonly entries: readonly (TurnRange | ChapterRange)[];
  readonly note?: Span;
}

export interface TurnRange extends Span {
  readonly kind: 'turn';
  readonly mark: LabelMark;
}

/** Whatever stands between turns and is nobody's speech: crossheads, rules, the text behind them. */
export interface ChapterRange extends Span {
  readonly kind: 'chapter';
}

import { beginsWithLetter } from './block-state.ts';
import { behindStamp, type Label, readLabel } from './label.ts';
import { bareStampBefore, stampBefore } from './time-stamp.ts';

/** A label, and where in its line it and the speech stand. */
export interface FoundLabel {
  readonly kind: 'label';
  readonly label: Label;
  /** Where the label begins, and where the speech does, in the text of the line. */
  readonly start: number;
  readonly restStart: number;
  /** Where the speech ends, if not with the line. */
  readonly restEnd?: number;
  /** A time stamp that stood before the label: `[00:12:31] `. */
  readonly stamp: string;
  readonly id?: string;
  /** The space before a label that stood in the middle of a line. */
  readonly midLine?: string;
}

/** The label at the start of a line, behind a time stamp or not. */
export function findLabel(text: string, declared: ReadonlySet<string>): FoundLabel | undefined {
  if (declared.size === 0 && beginsWithLetter(text)) return undefined;
  const indent = /^ {0,3}/.exec(text)?.[0].length ?? 0;
  const front = text.slice(indent, indent + 40);
  const stamp = stampBefore(front);
  const bare = bareStampBefore(front);
  const start = indent + stamp.length + bare.length;
  const label = readLabel(text.slice(start), declared);
  if (label === undefined) return undefined;
  const behind = bare === '' ? label : behindStamp(label, { written: bare, inside: false });
  return labelAt(text, start, behind, stamp);
}

/** A label that begins at `start`, with the id that may stand behind it, and its speech. */
export function labelAt(text: string, start: number, label: Label, stamp: string): FoundLabel {
  const end = start + label.length;
  const [own = '', id] = /^\s*\{#([\p{L}\p{N}_-]{1,80})\}/u.exec(text.slice(end, end + 100)) ?? [];
  const gap =
    /^[\s\u00A0]*/.exec(text.slice(end + own.length, end + own.length + 50))?.[0].length ?? 0;
  return {
    kind: 'label',
    label,
    start,
    restStart: end + own.length + gap,
    stamp,
    ...(id ? { id } : {}),
  };
}

import { given } from '../../base/given.ts';
import { countWords, cutAtWord } from '../../base/text.ts';
import type { ChapterEntry, InterviewPassage, Link, Passage, TurnEntry } from '../body.ts';
import type { Grouping, InterviewRange, Span, TurnRange } from '../interview/grouping.ts';
import { roleOf } from '../interview/role-words.ts';
import type { PieceLayout } from './piece-layout.ts';

/** What passages are made with, besides their ranges. */
interface PassageContext {
  readonly roleNames: readonly string[];
  /** The body's links; the addresses of labels are added to them. */
  readonly links: Link[];
}

/** Longest beginning of a turn that is kept, in characters. */
const longestOpening = 140;

/** The record of each range of a body. */
export function makePassages(
  { ranges }: Grouping,
  layout: PieceLayout,
  textOf: (span: Span) => string,
  context: PassageContext,
): readonly Passage[] {
  const pieceOf = (span: Span): number => layout.pieceOf.get(span) ?? layout.notes;
  return ranges.flatMap((range): readonly Passage[] => {
    if (range.kind === 'interview') return [interviewPassage(range, pieceOf, textOf, context)];
    return isDroppedWhole(range, layout)
      ? []
      : [{ kind: 'prose', piece: pieceOf(range), words: countWords(textOf(range)) }];
  });
}

function isDroppedWhole({ from, to }: Span, { dropped }: PieceLayout): boolean {
  return to - from === 1 && dropped.has(from);
}

function interviewPassage(
  { evidence, line, heading, introduction, entries, note }: InterviewRange,
  pieceOf: (span: Span) => number,
  textOf: (span: Span) => string,
  context: PassageContext,
): InterviewPassage {
  return {
    kind: 'interview',
    evidence,
    line,
    level: Math.max(2, heading?.level ?? 2),
    entries: entries.map((entry): TurnEntry | ChapterEntry =>
      entry.kind === 'chapter'
        ? { kind: 'chapter', piece: pieceOf(entry) }
        : turnEntry(entry, pieceOf(entry), textOf(entry), context),
    ),
    ...given({
      heading: heading?.text,
      guests: heading?.guests,
      introduction: introduction && pieceOf(introduction),
      note: note && pieceOf(note),
    }),
  };
}

function turnEntry(
  { mark }: TurnRange,
  piece: number,
  text: string,
  { roleNames, links }: PassageContext,
): TurnEntry {
  const { label, print, id, href, line, column } = mark;
  const link = href === undefined ? undefined : links.push({ href, line, column }) - 1;
  return {
    kind: 'turn',
    label,
    print,
    piece,
    opening: cutAtWord(text, longestOpening),
    asks: /[?？؟]/.test(text),
    words: countWords(text),
    line,
    column,
    ...given({ roleWord: roleOf(label, roleNames), link, id }),
  };
}

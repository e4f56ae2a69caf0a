import type { Diagnostic } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import { countWords, cutAtWord } from '../../base/text.ts';
import type { ChapterEntry, Heading, InterviewPassage, Link, Passage, TurnEntry } from '../body.ts';
import type { Grouping, InterviewRange, Span, TurnRange } from '../interview/grouping.ts';
import { roleOf } from '../interview/role-words.ts';
import { stampAtStart, stampTime, withoutStamps } from '../lines/time-stamp.ts';
import type { PieceLayout } from './piece-layout.ts';
import { isSafeAddress, unsafeAddress } from './scheme.ts';

/** What passages are made with, besides their ranges. */
interface PassageContext {
  readonly roleNames: readonly string[];
  readonly headings: readonly Heading[];
  /** The body's links; the addresses of labels are added to them. */
  readonly links: Link[];
  readonly path: ContentPath;
  readonly diagnostics: Diagnostic[];
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
  const ids = new Map(context.headings.map(({ line, id }) => [line, id]));
  const pieceOf = (span: Span): number => layout.pieceOf.get(span) ?? layout.notes;
  return ranges.flatMap((range): readonly Passage[] => {
    if (range.kind === 'interview') return [interviewPassage(range, pieceOf, textOf, context)];
    if (isDroppedWhole(range, layout)) return [];
    const [piece, words] = [pieceOf(range), countWords(textOf(range))];
    return [
      range.update
        ? { ...range.update, kind: 'update', id: ids.get(range.update.line) ?? '', piece, words }
        : { kind: 'prose', piece, words },
    ];
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
  context: PassageContext,
): TurnEntry {
  const { label, print, role, id, href, line, column } = mark;
  const link = href === undefined ? undefined : linkTo({ href, line, column }, context);
  const written = stampAtStart(text);
  const stamp = mark.stamp ?? (written === undefined ? undefined : stampTime(written));
  return {
    kind: 'turn',
    label,
    print,
    piece,
    opening: cutAtWord(withoutStamps(text), longestOpening),
    asks: /[?？؟]/.test(text),
    words: countWords(text),
    line,
    column,
    ...given({ roleWord: role ?? roleOf(label, context.roleNames), link, id, stamp }),
  };
}

/** The number of a label's address among the body's links, if it may stand there. */
function linkTo(link: Link, { links, path, diagnostics }: PassageContext): number | undefined {
  const { href, line, column } = link;
  if (isSafeAddress(href)) return links.push(link) - 1;
  diagnostics.push(unsafeAddress(href, { path, line, column }));
  return undefined;
}

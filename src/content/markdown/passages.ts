import { given } from '../../base/given.ts';
import { cutAtWord } from '../../base/text.ts';
import type { ChapterEntry, InterviewPassage, Link, Passage, TurnEntry } from '../body.ts';
import type { Grouping, InterviewRange, Span, TurnRange } from '../interview/grouping.ts';
import { roleOf } from '../interview/role-words.ts';
import { stampAtStart, stampTime, withoutStamps } from '../lines/time-stamp.ts';
import type { BlockTexts } from './block-texts.ts';
import type { BodyContext, Findings } from './context.ts';
import type { PieceLayout } from './piece-layout.ts';
import { isSafeAddress, unsafeAddress } from './scheme.ts';

/** What passages are made with, besides their ranges. */
type PassageContext = Pick<Findings, 'headings' | 'interviewLevels' | 'links' | 'diagnostics'> & {
  readonly context: Pick<BodyContext, 'roleNames' | 'path'>;
};

/** What a span says, and in how many words. */
export type PassageTexts = Pick<BlockTexts, 'textOf' | 'wordsOf'>;

/** Longest beginning of a turn that is kept, in characters. */
const longestOpening = 140;

/** As much text, in UTF-16 units, as surely holds that many characters besides time stamps. */
const enoughForOpening = 1000;

/** The record of each range of a body; the addresses of labels are added to its links. */
export function makePassages(
  { ranges }: Grouping,
  layout: PieceLayout,
  texts: PassageTexts,
  findings: PassageContext,
): readonly Passage[] {
  const ids = new Map(findings.headings.map(({ line, id }) => [line, id]));
  const pieceOf = (span: Span): number => layout.pieceOf.get(span) ?? layout.notes;
  return ranges.flatMap((range): readonly Passage[] => {
    if (range.kind === 'interview') return [interviewPassage(range, pieceOf, texts, findings)];
    if (isDroppedWhole(range, layout)) return [];
    const [piece, words] = [pieceOf(range), texts.wordsOf(range)];
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
  { from, evidence, line, heading, introduction, entries, note }: InterviewRange,
  pieceOf: (span: Span) => number,
  texts: PassageTexts,
  findings: PassageContext,
): InterviewPassage {
  return {
    kind: 'interview',
    evidence,
    line,
    level: findings.interviewLevels.get(from) ?? 2,
    entries: entries.map((entry): TurnEntry | ChapterEntry =>
      entry.kind === 'chapter'
        ? { kind: 'chapter', piece: pieceOf(entry) }
        : turnEntry(entry, pieceOf(entry), texts, findings),
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
  turn: TurnRange,
  piece: number,
  { textOf, wordsOf }: PassageTexts,
  findings: PassageContext,
): TurnEntry {
  const { mark } = turn;
  const text = textOf(turn);
  const { label, print, role, id, href, line, column } = mark;
  const link = href === undefined ? undefined : linkTo({ href, line, column }, findings);
  const written = stampAtStart(text);
  const stamp = mark.stamp ?? (written === undefined ? undefined : stampTime(written));
  return {
    kind: 'turn',
    label,
    print,
    piece,
    opening: cutAtWord(withoutStamps(text.slice(0, enoughForOpening)), longestOpening),
    asks: /[?？؟]/.test(text),
    words: wordsOf(turn),
    line,
    column,
    ...given({ roleWord: role ?? roleOf(label, findings.context.roleNames), link, id, stamp }),
  };
}

/** The number of a label's address among the body's links, if it may stand there. */
function linkTo(link: Link, { links, context, diagnostics }: PassageContext): number | undefined {
  const { href, line, column } = link;
  if (isSafeAddress(href)) return links.push(link) - 1;
  diagnostics.push(unsafeAddress(href, { path: context.path, line, column }));
  return undefined;
}

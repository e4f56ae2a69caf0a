import type { Grouping, InterviewRange, Span } from '../interview/grouping.ts';

/** Where pieces begin, and what stands in none. */
export interface PieceLayout {
  readonly count: number;
  /** Numbers of the pieces that begin before each child of the root. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
  /** Children that are printed elsewhere: the headline, interview headings. */
  readonly dropped: ReadonlySet<number>;
  /** The piece of each span of the grouping. */
  readonly pieceOf: ReadonlyMap<Span, number>;
  /** The piece for footnotes, which unified puts behind everything. */
  readonly notes: number;
}

/** Lay a grouping out in pieces, in the order of the text: one a prose range, introduction, turn, chapter and note. */
export function layOutPieces({ ranges }: Grouping, headline: number | undefined): PieceLayout {
  const spans = ranges.flatMap((range): readonly Span[] =>
    range.kind === 'prose' ? [range] : spansOf(range),
  );
  const starts = new Map<number, number[]>();
  const pieceOf = new Map<Span, number>();
  for (const [piece, span] of spans.entries()) {
    pieceOf.set(span, piece);
    starts.set(span.from, [...(starts.get(span.from) ?? []), piece]);
  }
  const end = ranges.at(-1)?.to ?? 0;
  const notes = spans.length;
  starts.set(end, [...(starts.get(end) ?? []), notes]);
  const headings = ranges.flatMap((range) =>
    range.kind === 'interview' && range.heading ? [range.from] : [],
  );
  return {
    count: notes + 1,
    starts,
    dropped: new Set(headline === undefined ? headings : [...headings, headline]),
    pieceOf,
    notes,
  };
}

function spansOf({ introduction, entries, note }: InterviewRange): readonly Span[] {
  return [...(introduction ? [introduction] : []), ...entries, ...(note ? [note] : [])];
}

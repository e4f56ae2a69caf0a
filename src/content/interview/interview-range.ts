import type { Root, RootContent } from 'mdast';
import type { InterviewPassage } from '../body.ts';
import type { InterviewHeadingMark, LabelMark } from '../lines/pass.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { ChapterRange, InterviewRange, Placed, Span, TurnRange } from './grouping.ts';

/**
 * The interview inside `span`, which begins at its heading or its first label.
 *
 * A turn is its label's block and everything behind it up to the next label, a heading, a thematic break, or the end of the
 * span. What follows such a heading or break is a chapter if labels come after it, else it is no longer interview. A last
 * paragraph in italics, or one that says how the interview was edited, is its note.
 */
export function interviewRange(
  { children }: Root,
  labels: readonly Placed<LabelMark>[],
  span: Span,
  evidence: InterviewPassage['evidence'],
  heading: InterviewHeadingMark | undefined,
): InterviewRange {
  const first = labels[0]?.child ?? span.to;
  const introduction = { from: heading ? span.from + 1 : span.from, to: first };
  const entries: (TurnRange | ChapterRange)[] = [];
  let end = first;
  for (const [index, { mark, child }] of labels.entries()) {
    const next = labels[index + 1]?.child;
    const stop = endOfTurn(children, child, next ?? span.to);
    entries.push({ kind: 'turn', mark, from: child, to: stop });
    if (next !== undefined && stop < next) entries.push({ kind: 'chapter', from: stop, to: next });
    end = stop;
  }
  const note = noteAtEnd(children, entries.at(-1));
  if (note) entries.splice(-1, 1, { ...lastOf(entries), to: note.from });
  return {
    kind: 'interview',
    from: span.from,
    to: end,
    evidence,
    line: heading?.line ?? labels[0]?.mark.line ?? 1,
    entries,
    ...(heading ? { heading } : {}),
    ...(introduction.from < introduction.to ? { introduction } : {}),
    ...(note ? { note } : {}),
  };
}

function lastOf(entries: readonly (TurnRange | ChapterRange)[]): TurnRange | ChapterRange {
  return entries.at(-1) ?? { kind: 'chapter', from: 0, to: 0 };
}

function endOfTurn(children: readonly RootContent[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index += 1) {
    const type = children[index]?.type;
    if (type === 'heading' || type === 'thematicBreak') return index;
  }
  return limit;
}

function noteAtEnd(
  children: readonly RootContent[],
  last: TurnRange | ChapterRange | undefined,
): Span | undefined {
  if (last === undefined) return undefined;
  let at = last.to - 1;
  while (at > last.from && /^(?:definition|footnoteDefinition)$/.test(children[at]?.type ?? ''))
    at -= 1;
  const node = children[at];
  if (node?.type !== 'paragraph' || at === last.from) return undefined;
  const italic = node.children.length === 1 && node.children[0]?.type === 'emphasis';
  const edited = /\bedited (?:and condensed|for (?:length|clarity|brevity))/i.test(plainText(node));
  return italic || edited ? { from: at, to: last.to } : undefined;
}

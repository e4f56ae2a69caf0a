import type { Root, RootContent } from 'mdast';
import { given } from '../../base/given.ts';
import type { Span } from '../interview/grouping.ts';
import type { Directive } from '../lines/pair-directives.ts';
import { type DirectiveMark, labelMark, type PassedLines } from '../lines/pass.ts';
import { attributionOf, directiveNode, type FoundDirective } from './directive-nodes.ts';
import { plainText } from './plain-text.ts';

/** What directives of a body say besides their HTML. */
export interface FoldedDirectives {
  /** Children of the root between `:::interview` and its end. */
  readonly interviews: readonly Span[];
  readonly quotes: readonly FoundQuote[];
  /** Blocks that stand beside the running text: every directive that has become one. */
  readonly boxes: ReadonlySet<RootContent>;
}

/** A pull quote, its block in the tree, and its place in the file. */
interface FoundQuote {
  readonly node: RootContent;
  readonly text: string;
  readonly by?: string;
  readonly line: number;
  readonly column: number;
}

interface Frame {
  readonly mark: DirectiveMark;
  readonly directive: FoundDirective;
  readonly opening: RootContent;
  readonly children: RootContent[];
}

/**
 * Fold everything between the fences of a directive into one block of the tree, so that whoever goes on with the tree sees
 * one block. The fences of `:::interview` are taken out, and what they hold is told.
 */
export function foldDirectives(root: Root, { marks }: PassedLines): FoldedDirectives {
  const byLine = new Map(
    marks.flatMap((mark) => (mark.kind === 'directive' ? [[mark.at, mark] as const] : [])),
  );
  const folding: Folding = { top: [], frames: [], interviews: [], quotes: [], boxes: new Set() };
  if (byLine.size === 0) return folding;
  for (const node of root.children) {
    const mark = markAt(node, byLine);
    if (mark) meet(mark, node, folding);
    else add(node, folding);
  }
  while (folding.frames.length > 0) fold(folding);
  root.children = folding.top;
  return folding;
}

interface Folding {
  readonly top: RootContent[];
  readonly frames: Frame[];
  readonly interviews: Span[];
  readonly quotes: FoundQuote[];
  readonly boxes: Set<RootContent>;
  /** Where the interview began that is open. */
  began?: number;
}

function meet(mark: DirectiveMark, node: RootContent, folding: Folding): void {
  const { directive } = mark;
  if (directive.name === 'interview') fence(directive.part, folding);
  else if (directive.part === 'close') fold(folding);
  else {
    folding.frames.push({ mark, directive, opening: node, children: [] });
    if (directive.part === 'leaf') fold(folding);
  }
}

function add(node: RootContent, { frames, top }: Folding): void {
  (frames.at(-1)?.children ?? top).push(node);
}

function fence(part: Directive['part'], folding: Folding): void {
  const { began, interviews, top } = folding;
  if (part === 'open') folding.began = top.length;
  else if (began !== undefined) interviews.push({ from: began, to: top.length });
}

/** Close the innermost frame. */
function fold(folding: Folding): void {
  const frame = folding.frames.pop();
  if (frame === undefined) return;
  const { mark, directive, opening, children } = frame;
  const { position } = opening;
  const node: RootContent = {
    ...directiveNode(directive, children, position),
    ...given({ position }),
  };
  add(node, folding);
  folding.boxes.add(node);
  if (directive.name !== 'pullquote') return;
  const by = attributionOf(directive);
  const { line, column } = mark;
  folding.quotes.push({ node, text: plainText(children), line, column, ...given({ by }) });
}

/** The mark of a paragraph that stands for a fence. */
function markAt(
  node: RootContent,
  byLine: ReadonlyMap<number, DirectiveMark>,
): DirectiveMark | undefined {
  const [first] = node.type === 'paragraph' ? node.children : [];
  const isMark = first?.type === 'text' && first.value === labelMark;
  return isMark ? byLine.get(node.position?.start.line ?? 0) : undefined;
}

import type { Nodes, Root, Table } from 'mdast';
import type { Code } from '../../base/catalogue.ts';
import { deepestNesting } from '../lines/nesting.ts';
import { type OpenTags, openTags } from './open-tags.ts';
import { pushReversed } from './push-reversed.ts';

/** Trees nested deeper than this are refused: what follows walks them recursively. */
const deepest = deepestNesting;

/** A short row of a table is filled up to its width, so that a few kilobytes can become millions of cells. */
const mostCells = 100_000;

const mostFootnotes = 2000;

/** Eighty tags left open in front of a thousand paragraphs become eighty thousand elements. */
const mostReopened = 100_000;

/** Something of which a text has too much to be rendered, and the first line of it in the passed Markdown. */
export interface Excess {
  readonly code: Extract<
    Code,
    'nesting-too-deep' | 'marks-too-many' | 'table-too-large' | 'footnotes-too-many'
  >;
  readonly line: number;
}

/** What a tree has too much of, found without recursion and before anything is made from it. */
export function findExcess(root: Root): Excess | undefined {
  const count = { cells: 0, footnotes: 0, tags: openTags() };
  const stack: Nodes[] = [root];
  // The depth of a node is the number of nodes whose children are not done yet.
  const ends: number[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    while ((ends.at(-1) ?? -1) > stack.length) ends.pop();
    const code = excessOf(node, ends.length, count);
    if (code) return { code, line: node.position?.start.line ?? 1 };
    if (!('children' in node)) continue;
    ends.push(stack.length);
    pushReversed<Nodes>(stack, node.children);
  }
  return undefined;
}

/** Does the tree hold raw HTML? */
export function holdsHtml(root: Root): boolean {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') return true;
    if ('children' in node) pushReversed<Nodes>(stack, node.children);
  }
  return false;
}

interface Count {
  cells: number;
  footnotes: number;
  readonly tags: OpenTags;
}

function excessOf(node: Nodes, depth: number, count: Count): Excess['code'] | undefined {
  if (depth > deepest) return 'nesting-too-deep';
  switch (node.type) {
    case 'html':
      return count.tags.read(node.value) > deepest ? 'nesting-too-deep' : reopening(count);
    case 'paragraph':
    case 'heading':
    case 'listItem':
    case 'tableCell':
      count.tags.beginBlock();
      return reopening(count);
    case 'table':
      count.cells += cellsOf(node);
      return count.cells > mostCells ? 'table-too-large' : undefined;
    case 'footnoteDefinition':
      count.footnotes += 1;
      return count.footnotes > mostFootnotes ? 'footnotes-too-many' : undefined;
    default:
      return undefined;
  }
}

function reopening({ tags }: Count): Excess['code'] | undefined {
  return tags.reopened() > mostReopened ? 'marks-too-many' : undefined;
}

function cellsOf({ align, children }: Table): number {
  return children.length * (align?.length ?? children[0]?.children.length ?? 0);
}

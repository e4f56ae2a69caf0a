import type { Heading, Nodes, Root } from 'mdast';
import type { Findings } from './context.ts';

/** The level at which a heading is printed. */
export type Level = Heading['depth'];

/**
 * A function that is called with every node of a body in the order of the text and gives its headings their levels, with those
 * of interviews, which pages print themselves and may be lines in bold. A headline is not printed once more, nor is the
 * heading of an interview that says the same.
 */
export function levelSetter(root: Root, findings: Findings): (node: Nodes) => void {
  const give = levelGiver();
  const apart = printedApart(root, findings);
  return (node) => {
    const own = apart.get(node);
    const depth = own ? own.depth : depthOf(node);
    if (depth === undefined) return;
    const level = give(depth);
    if (node.type === 'heading') node.depth = level;
    if (own) findings.interviewLevels.set(own.from, level);
  };
}

/** Of a heading that is printed: not of one without words. */
function depthOf(node: Nodes): number | undefined {
  return node.type === 'heading' && node.children.length > 0 ? node.depth : undefined;
}

interface PrintedApart {
  /** Number of the child of the root. */
  readonly from: number;
  /** Undefined when it is not printed at all. */
  readonly depth?: number;
}

function printedApart(
  { children }: Root,
  { context, grouping, headline }: Findings,
): ReadonlyMap<Nodes, PrintedApart> {
  const title = context.headline ?? headline.headline?.text;
  const apart = new Map<Nodes, PrintedApart>();
  for (const range of grouping.ranges) {
    const node = children[range.from];
    if (range.kind !== 'interview' || range.heading === undefined || node === undefined) continue;
    const depth = range.heading.text === title ? {} : { depth: range.heading.level ?? 2 };
    apart.set(node, { from: range.from, ...depth });
  }
  const own = headline.child === undefined ? undefined : children[headline.child];
  if (own && headline.child !== undefined) apart.set(own, { from: headline.child });
  return apart;
}

interface Open {
  readonly depth: number;
  readonly level: Level;
}

const levels: readonly Level[] = [1, 2, 3, 4, 5, 6];

/**
 * A function that is told the depths of a text's headings as they were written, in their order, and says at which level each
 * is printed: below the page's own h1, a heading below another just under it, so that no level is left out.
 */
export function levelGiver(): (depth: number) => Level {
  const open: Open[] = [];
  return (depth) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const level = levels[open.at(-1)?.level ?? 1] ?? 6;
    open.push({ depth, level });
    return level;
  };
}

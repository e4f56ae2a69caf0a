import type { Root } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { Grouping, ProseRange } from './grouping.ts';
import { readUpdateHeading } from './update-heading.ts';

type Range = Grouping['ranges'][number];

/**
 * Part prose at the headings of level 2 that begin with a time; what stands before the first stays as it is. `lineOf` gives the
 * line in the file of a line of the passed Markdown.
 */
export function partedAtUpdates(
  range: Range,
  { children }: Root,
  lineOf: (line: number) => number,
): readonly Range[] {
  if (range.kind !== 'prose') return [range];
  const { from, to } = range;
  const ranges: ProseRange[] = [];
  let open: Omit<ProseRange, 'to'> = { kind: 'prose', from };
  for (let index = from; index < to; index += 1) {
    const node = children[index];
    if (node?.type !== 'heading' || node.depth !== 2) continue;
    const update = readUpdateHeading(plainText(node));
    if (update === undefined) continue;
    if (open.from < index) ranges.push({ ...open, to: index });
    const line = lineOf(node.position?.start.line ?? 1);
    open = { kind: 'prose', from: index, update: { ...update, line } };
  }
  return open.from < to ? [...ranges, { ...open, to }] : ranges;
}

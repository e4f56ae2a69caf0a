import type { Heading, Nodes, Root } from 'mdast';
import { pushReversed } from './push-reversed.ts';

/** Longest end of a heading in which an id is looked for, in UTF-16 units. */
const longestEnd = 200;

const written = /\s*\{#([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,79})\}\s*$/u;

/**
 * Take the ids off the ends of headings (`## Youth {#youth}`), which word processors write there when they export Markdown.
 * They are told by the line of the passed `markdown` on which their headings begin. A brace that is escaped stays text.
 */
export function takeHeadingIds(root: Root, markdown: string): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  if (!markdown.includes('{#')) return ids;
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const id = node.type === 'heading' ? takeId(node, markdown) : undefined;
    if (id !== undefined) ids.set(node.position?.start.line ?? 0, id);
    if ('children' in node) pushReversed<Nodes>(stack, node.children);
  }
  return ids;
}

function takeId({ children }: Heading, markdown: string): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [whole, id] = written.exec(last.value.slice(-longestEnd)) ?? [];
  const source = markdown.slice(last.position?.start.offset, last.position?.end.offset);
  if (whole === undefined || !source.trimEnd().endsWith(whole.trimEnd())) return undefined;
  last.value = last.value.slice(0, -whole.length);
  if (last.value === '') children.pop();
  return id;
}

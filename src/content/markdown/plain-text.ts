import type { Nodes } from 'mdast';
import { pushReversed } from './push-reversed.ts';

/**
 * The text of a tree without any marks: no HTML, no footnotes, nothing of the nodes that are `left` out; a space for every line break, and between blocks. Iterative,
 * because authors decide how deep a tree is.
 */
export function plainText(
  nodes: Nodes | readonly Nodes[],
  left: ReadonlySet<Nodes> = new Set(),
): string {
  const parts: string[] = [];
  const stack: Nodes[] = [];
  pushReversed(stack, 'type' in nodes ? [nodes] : nodes);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (left.has(node)) continue;
    parts.push(ownText(node));
    if ('children' in node && node.type !== 'footnoteDefinition')
      pushReversed<Nodes>(stack, node.children);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return ` ${node.value} `;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return blocks.has(node.type) ? ' ' : '';
  }
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'tableRow',
  'tableCell',
  'break',
]);

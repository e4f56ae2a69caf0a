import type { Nodes } from 'mdast';
import { folded } from '../../base/text.ts';
import { pushReversed } from './push-reversed.ts';

/**
 * The text of a tree without any marks: no HTML, no footnotes, nothing of the nodes that are `left` out; a space for every line break, and between blocks. Iterative,
 * because authors decide how deep a tree is.
 */
export function plainText(nodes: Nodes | readonly Nodes[], left?: ReadonlySet<Nodes>): string {
  let text = '';
  const stack: Nodes[] = [];
  if ('type' in nodes) stack.push(nodes);
  else pushReversed(stack, nodes);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (left?.has(node)) continue;
    text += ownText(node);
    if ('children' in node && node.type !== 'footnoteDefinition')
      pushReversed<Nodes>(stack, node.children);
  }
  return folded(text);
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

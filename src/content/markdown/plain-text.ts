import type { Nodes } from 'mdast';

/**
 * The text of a tree without any marks: no HTML, no footnotes; a space for every line break, and between blocks. Iterative,
 * because authors decide how deep a tree is.
 */
export function plainText(...nodes: readonly Nodes[]): string {
  const parts: string[] = [];
  const stack: Nodes[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    parts.push(ownText(node));
    if ('children' in node && node.type !== 'footnoteDefinition')
      stack.push(...node.children.toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
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

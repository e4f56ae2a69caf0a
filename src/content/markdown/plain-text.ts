import type { Nodes } from 'mdast';

/**
 * The text of a tree without any marks: no HTML, no footnotes; a space for every line break, and between blocks. Iterative,
 * because authors decide how deep a tree is.
 */
export function plainText(...nodes: readonly Nodes[]): string {
  const parts: string[] = [];
  const stack: Nodes[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      parts.push(node.value);
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
    else if (node.type === 'break') parts.push(' ');
    else if ('children' in node && node.type !== 'footnoteDefinition') {
      if (blocks.has(node.type)) parts.push(' ');
      for (const child of [...node.children].reverse()) stack.push(child);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'tableRow',
  'tableCell',
]);

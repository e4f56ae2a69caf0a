import type { Element, Nodes, Root } from 'hast';
import { sanitizeSchema } from './sanitize-schema.ts';

/** An element or attribute that the sanitiser will take away, and the line of the passed Markdown on which it stands. */
export interface DroppedHtml {
  /** `<iframe>` or `onclick=`. */
  readonly name: string;
  readonly line: number;
}

const allowed = new Set(sanitizeSchema.tagNames);

/** Everything of an author's HTML that will not reach the page, each name once a line. */
export function droppedHtml(root: Root): readonly DroppedHtml[] {
  const dropped = new Map<string, DroppedHtml>();
  const stack: { readonly node: Nodes; readonly line: number }[] = [{ node: root, line: 1 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    // Elements that the HTML parser closes by itself have a position without a start, whatever the types say.
    const line = top.node.position?.start?.line ?? top.line;
    for (const name of top.node.type === 'element' ? droppedFrom(top.node) : []) {
      dropped.set(`${name} ${line}`, { name, line });
    }
    if ('children' in top.node)
      for (const node of top.node.children.toReversed()) stack.push({ node, line });
  }
  return [...dropped.values()].sort((a, b) => a.line - b.line);
}

function droppedFrom({ tagName, properties }: Element): readonly string[] {
  if (!allowed.has(tagName)) return [`<${tagName}>`];
  const known = [
    ...(sanitizeSchema.attributes?.['*'] ?? []),
    ...(sanitizeSchema.attributes?.[tagName] ?? []),
  ];
  const names = new Set(known.map((rule) => (typeof rule === 'string' ? rule : rule[0])));
  return Object.keys(properties)
    .filter((name) => !names.has(name))
    .map((name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=`);
}

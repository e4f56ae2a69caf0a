import type { Nodes, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { diagnose } from '../../base/diagnostic.ts';
import { originOf } from '../lines/line-map.ts';
import { findingsOf } from './context.ts';
import { droppedHtml } from './dropped-html.ts';
import { marker } from './marker.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

const parseRaw = rehypeRaw();
const sanitize = rehypeSanitize(sanitizeSchema);

/**
 * Authors' HTML: parsed as browsers do, reported where it may not stand, sanitised. Each piece on its own, so that a tag
 * left open in one never swallows the next.
 */
export function htmlVisitor() {
  return (root: Root, file: VFile): Root => {
    const findings = findingsOf(file);
    const { context, diagnostics } = findings;
    const start = marker(context.source, 'piece', 0).replace(/0-$/, '');
    const own = marker(context.source, 'id', 0);
    // All HTML of authors is still raw text here, so that every id in the tree is one of ours.
    changeIds(root, (id) => own + id);
    const children = partedAt(root.children, start).flatMap((nodes): RootContent[] => {
      const [first, ...others] = nodes;
      const isMarker = first?.type === 'text' && first.value.startsWith(start);
      const parsed = parseRaw({ type: 'root', children: isMarker ? others : nodes }, file) as Root;
      for (const { name, line } of droppedHtml(parsed)) {
        diagnostics.push(
          diagnose(
            'html-dropped',
            { path: context.path, ...originOf(context.passed.map, line, 1) },
            `${name} was left out, because it may not stand in a story`,
            'Write it in Markdown, or take it out',
          ),
        );
      }
      const clean = sanitize(parsed) as Root;
      changeIds(clean, (id) => (id.startsWith(own) ? id.slice(own.length) : undefined));
      return [...(isMarker && first ? [first] : []), ...clean.children];
    });
    return { type: 'root', children };
  };
}

function partedAt(children: readonly RootContent[], start: string): readonly RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'text' && node.value.startsWith(start)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** Recursion is safe here: `limits.ts` has refused what is too deep. */
function changeIds(node: Nodes, change: (id: string) => string | undefined): void {
  if (node.type === 'element' && typeof node.properties['id'] === 'string') {
    const id = change(node.properties['id']);
    if (id === undefined) delete node.properties['id'];
    else node.properties['id'] = id;
  }
  if ('children' in node) for (const child of node.children) changeIds(child, change);
}

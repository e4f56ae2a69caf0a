import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();

/** The tree of an HTML document, by the parser that browsers specify. */
export function parseHtml(html: string): Root {
  return parser.parse(html);
}

/** Every element that passes a test, in document order. */
export function elements(
  node: Nodes,
  test: (element: Element) => boolean = () => true,
): readonly Element[] {
  const own = node.type === 'element' && test(node) ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elements(child, test))]
    : own;
}

/** Elements of one name. */
export function named(node: Nodes, name: string): readonly Element[] {
  return elements(node, ({ tagName }) => tagName === name);
}

/** Elements that carry a class. */
export function classed(node: Nodes, name: string): readonly Element[] {
  return elements(node, ({ properties }) => [properties['className']].flat().includes(name));
}

/** The text of a node, white space folded. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const block =
    node.type === 'element' &&
    /^(p|div|li|h\d|section|article|header|nav|figure|dd|dt)$/.test(node.tagName);
  return node.children.map(rawText).join('') + (block ? '\n' : '');
}

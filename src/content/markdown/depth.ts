import type { Nodes, Root } from 'mdast';

/** Trees nested deeper than this are refused: what follows walks them recursively. */
export const deepest = 100;

/** The first node that lies too deep, found without recursion. */
export function tooDeep(root: Root): Nodes | undefined {
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.depth > deepest) return top.node;
    if (!('children' in top.node)) continue;
    for (const node of top.node.children) stack.push({ node, depth: top.depth + 1 });
  }
  return undefined;
}

/** Does the tree hold raw HTML? */
export function holdsHtml(root: Root): boolean {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') return true;
    if ('children' in node) stack.push(...node.children);
  }
  return false;
}

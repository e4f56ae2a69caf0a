/**
 * Put nodes on a stack so that the first comes off first. One by one, because the arguments of `push(...nodes)` are
 * themselves on a stack, and a document may have a hundred thousand blocks.
 */
export function pushReversed<Node>(stack: Node[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node !== undefined) stack.push(node);
  }
}

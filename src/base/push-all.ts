/**
 * Put items at the end of a list. One by one, because the arguments of `push(...items)` are themselves on a stack, and a
 * file may have a hundred thousand hashtags, links or mistakes.
 */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

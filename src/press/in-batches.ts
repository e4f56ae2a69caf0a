/** Items that go to a thread together: enough that sending them costs little, few enough that no thread ends late. */
const batchSize = 64;

/** Items in their order, cut into batches. */
export function inBatches<Item>(
  items: readonly Item[],
  size = batchSize,
): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/** Items that go to a thread together: enough that sending them costs little, few enough that no thread ends late. */
const batchSize = 64;

/** Items in their order, cut into batches; each is taken only when its batch is asked for. */
export function* inBatches<Item>(
  items: Iterable<Item>,
  size = batchSize,
): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

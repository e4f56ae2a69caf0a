/** Do something with each item, with at most so many at a time; what it gives, in the order of the items. */
export async function inTurns<Item, Done>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const entries = items.entries();
  const takeAll = async (): Promise<void> => {
    for (const [n, item] of entries) done[n] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeAll));
  return done;
}

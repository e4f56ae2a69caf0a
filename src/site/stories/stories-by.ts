import type { Story } from './story.ts';

/** Stories under each of the keys they carry, in the order given; a story stands under a key once. */
export function storiesBy<Key>(
  stories: readonly Story[],
  keysOf: (story: Story) => readonly (Key | undefined)[],
): ReadonlyMap<Key, readonly Story[]> {
  const lists = new Map<Key, Story[]>();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      if (key === undefined) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [story]);
      else if (list.at(-1) !== story) list.push(story);
    }
  }
  return lists;
}

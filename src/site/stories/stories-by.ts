import type { Story } from './story.ts';

/** Stories under each of the keys they carry, in the order given; a story stands under a key once. */
export function storiesBy<Key>(
  stories: readonly Story[],
  keysOf: (story: Story) => readonly Key[],
): ReadonlyMap<Key, readonly Story[]> {
  const lists = new Map<Key, Story[]>();
  for (const story of stories) {
    for (const key of new Set(keysOf(story))) {
      const list = lists.get(key);
      if (list) list.push(story);
      else lists.set(key, [story]);
    }
  }
  return lists;
}

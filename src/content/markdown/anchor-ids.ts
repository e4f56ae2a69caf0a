import { slugify } from '../../base/slug.ts';

/** Ids on blocks of the page, and names that objects have by themselves. */
const taken = ['main', 'interview', 'constructor', 'prototype', '__proto__'];

/**
 * Gives each heading of a text its id, in their order: the one that the author wrote (`own`, by line of the passed Markdown), or
 * one like its text that no other has.
 */
export function anchorIds(
  own: ReadonlyMap<number, string>,
): (text: string, line: number) => string {
  const free = freeIds(own);
  const lines = new Map([...free].map(([id, line]) => [line, id]));
  const takeId = idsBeside([...taken, ...free.keys()]);
  return (text, line) => lines.get(line) ?? takeId(slugify(text, 'unicode') || 'heading');
}

/** The ids that authors gave, with the line of the heading that had each first; those of blocks and footnotes are not theirs. */
function freeIds(ids: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const free = new Map<string, number>();
  for (const [line, id] of ids) {
    if (!taken.includes(id) && !/^(?:fn|fnref|footnote)-/.test(id) && !free.has(id))
      free.set(id, line);
  }
  return free;
}

/** Ids that stand once on a page: a second use gets `-2`. Counted, because a text may hold one heading ten thousand times. */
function idsBeside(others: readonly string[]): (wish: string) => string {
  const uses = new Map(others.map((id) => [id, 1]));
  return (wish) => {
    let id = wish;
    while (uses.has(id)) {
      const use = (uses.get(wish) ?? 1) + 1;
      uses.set(wish, use);
      id = `${wish}-${use}`;
    }
    uses.set(id, 1);
    return id;
  };
}

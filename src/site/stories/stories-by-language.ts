import type { Story } from './story.ts';

/** Stories by their language, in their order: those in the publication's own first, whether there are any or not, the others by tag. */
export function storiesByLanguage(
  stories: readonly Story[],
  own: string,
): ReadonlyMap<string, readonly Story[]> {
  const found = new Map<string, Story[]>([[own, []]]);
  for (const story of stories) {
    const lang = story.lang ?? own;
    const others = found.get(lang);
    if (others) others.push(story);
    else found.set(lang, [story]);
  }
  const [first, ...others] = found;
  return new Map([...(first ? [first] : []), ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

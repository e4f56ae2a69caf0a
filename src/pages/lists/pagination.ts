import type { UrlPath } from '../../base/path.ts';

/** One page of a list. */
export interface ListPage<Item> {
  readonly url: UrlPath;
  readonly items: readonly Item[];
  /** Absent on the list's first page. */
  readonly number?: number;
  readonly newer?: UrlPath;
  readonly older?: UrlPath;
}

/**
 * Cut a list (newest first) into pages that never shift: archive pages hold `size` items each and are numbered from the
 * oldest, the first page holds the rest, from `size` to `2 × size − 1` items. So a new story changes the first page and
 * no other, and `…/page/3/` means the same stories for ever.
 */
export function paginate<Item>(
  url: UrlPath,
  items: readonly Item[],
  size: number,
): readonly ListPage<Item>[] {
  const archives = Math.max(0, Math.floor(items.length / size) - 1);
  const address = (number: number): UrlPath =>
    number > archives ? url : (`${url}page/${number}/` as UrlPath);
  const first: ListPage<Item> = {
    url,
    items: items.slice(0, items.length - archives * size),
    ...(archives > 0 ? { older: address(archives) } : {}),
  };
  const archived = Array.from({ length: archives }, (_, index): ListPage<Item> => {
    const number = archives - index;
    const end = items.length - (number - 1) * size;
    return {
      url: address(number),
      items: items.slice(end - size, end),
      number,
      newer: address(number + 1),
      ...(number > 1 ? { older: address(number - 1) } : {}),
    };
  });
  return [first, ...archived];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UrlPath } from '../../../src/base/path.ts';
import { paginate } from '../../../src/pages/lists/pagination.ts';

const url = '/tags/stop/' as UrlPath;
const newestFirst = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => count - index);
const addresses = (count: number) => paginate(url, newestFirst(count), 20).map((page) => page.url);

describe('paginate()', () => {
  it('keeps up to twice the size, less one, on the first page', () => {
    expect(addresses(0)).toEqual(['/tags/stop/']);
    expect(addresses(39)).toEqual(['/tags/stop/']);
    expect(addresses(40)).toEqual(['/tags/stop/', '/tags/stop/page/1/']);
  });

  it('numbers archive pages from the oldest and links them both ways', () => {
    const [first, second, third] = paginate(url, newestFirst(7), 2);
    expect(first).toEqual({ url, items: [7, 6, 5], older: '/tags/stop/page/2/' });
    expect(second).toEqual({
      url: '/tags/stop/page/2/',
      items: [4, 3],
      number: 2,
      newer: url,
      older: '/tags/stop/page/1/',
    });
    expect(third).toEqual({
      url: '/tags/stop/page/1/',
      items: [2, 1],
      number: 1,
      newer: '/tags/stop/page/2/',
    });
  });

  it('shows every item once, newest first, however many there are', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const items = paginate(url, newestFirst(count), size).flatMap((page) => page.items);
        expect(items).toEqual(newestFirst(count));
      }),
    );
  });

  it('changes no archive page but the newest when a story comes in', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const before = paginate(url, newestFirst(count), size).slice(1);
        const after = new Map(
          paginate(url, newestFirst(count + 1), size).map((page) => [page.url, page]),
        );
        for (const page of before.slice(1)) expect(after.get(page.url)).toEqual(page);
        expect(before[0] && after.get(before[0].url)?.items).toEqual(before[0]?.items);
      }),
    );
  });
});

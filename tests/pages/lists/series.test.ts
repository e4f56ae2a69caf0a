import { describe, expect, it } from 'vitest';
import { planOf, viewAt } from '../../support/pages.ts';

const parts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `articles/p${n + 1}.md`,
      `---\nheadline: Part ${n + 1}\nseries: River\npart: ${n + 1}\n---\nText.`,
    ]),
  );

describe('seriesPages()', () => {
  it('shows the parts in reading order, with the text of the series’ file', () => {
    const view = viewAt('series', '/series/river/', {
      ...parts(3),
      'series/river.md': '---\nname: The river\n---\nAll of it.',
    });
    expect(view).toMatchObject({ title: 'The river', count: 3, description: 0 });
    expect(view.cards.map(({ headline }) => headline)).toEqual(['Part 1', 'Part 2', 'Part 3']);
  });

  it('pages a series of more than a hundred parts like any list, the newest first', () => {
    const { pages } = planOf(parts(101));
    const lists = pages.flatMap(({ url, view }) =>
      view.kind === 'series' ? [[url, view.cards[0]?.headline]] : [],
    );
    expect(lists).toEqual([
      ['/series/river/', 'Part 101'],
      ['/series/river/page/4/', 'Part 80'],
      ['/series/river/page/3/', 'Part 60'],
      ['/series/river/page/2/', 'Part 40'],
      ['/series/river/page/1/', 'Part 20'],
    ]);
  });
});

describe('showSeries()', () => {
  it('leads from a part to the one before, the one after and those round it', () => {
    const { series, kicker } = viewAt('article', '/p7/', parts(20));
    expect(series).toMatchObject({
      name: 'River',
      href: '/series/river/',
      part: 7,
      previous: { name: 'Part 6', href: '/p6/' },
      next: { name: 'Part 8', href: '/p8/' },
    });
    expect(series?.parts).toHaveLength(11);
    expect(series?.parts[5]).toEqual({ name: 'Part 7' });
    expect(kicker).toEqual({ name: 'River', href: '/series/river/' });
  });

  it('leads nowhere from the only part, and is absent outside a series', () => {
    expect(viewAt('article', '/p1/', parts(1)).series).toEqual({
      name: 'River',
      href: '/series/river/',
      part: 1,
      parts: [{ name: 'Part 1' }],
    });
    expect(viewAt('article', '/a/', { 'articles/a.md': 'A\n\nText.' }).series).toBeUndefined();
  });
});

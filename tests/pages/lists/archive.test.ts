import { describe, expect, it } from 'vitest';
import { planOf, viewAt } from '../../support/pages.ts';

const story = (n: number, date: string | undefined, fields = '') =>
  [
    `articles/s${n}.md`,
    `---\nheadline: S${n}\n${date === undefined ? '' : `date: ${date}\n`}${fields}---\nText.`,
  ] as const;
const settings = ['publication.yml', 'timezone: Europe/Paris\npageSize: 2'] as const;
const files = (...entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries([settings, ...entries]);

const five = [1, 2, 3, 4, 5].map((n) => story(n, `2024-03-0${n}`));

describe('archivePages()', () => {
  it('counts the stories of every month, the newest year first, by the publication’s own clock', () => {
    const { years } = viewAt(
      'archive',
      '/archive/',
      files(
        story(1, '2023-12-31T23:30Z'),
        story(2, '2024-01-15'),
        story(3, '2023-02-01'),
        story(4, undefined),
      ),
    );
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2024', 2],
      ['2023', 1],
    ]);
    expect(years[0]?.months).toHaveLength(12);
    expect(years[0]?.months.slice(0, 2)).toEqual([
      { name: 'January', count: 2, href: '/archive/2024/01/' },
      { name: 'February', count: 0 },
    ]);
  });

  it('is there, and empty, when nothing has a date', () => {
    expect(viewAt('archive', '/archive/', files(story(1, undefined))).years).toEqual([]);
  });

  it('lists the stories of a month newest first, in pages numbered from the oldest', () => {
    const urls = (...entries: readonly (readonly [string, string])[]) =>
      planOf(files(...entries)).pages.flatMap(({ url, view }) =>
        view.kind === 'month' ? [[url, ...view.cards.map(({ headline }) => headline)]] : [],
      );
    expect(urls(...five)).toEqual([
      ['/archive/2024/03/', 'S5', 'S4', 'S3'],
      ['/archive/2024/03/page/1/', 'S2', 'S1'],
    ]);
    expect(urls(...five, story(6, '2024-03-06'))).toContainEqual([
      '/archive/2024/03/page/1/',
      'S2',
      'S1',
    ]);
  });

  it('leads from a month to those before and after in which something was published', () => {
    const { title, neighbours } = viewAt(
      'month',
      '/archive/2024/03/',
      files(story(1, '2023-11-02'), story(2, '2024-03-02'), story(3, '2024-05-02')),
    );
    expect(title).toBe('March 2024');
    expect(neighbours).toEqual({
      later: { name: 'May 2024', href: '/archive/2024/05/' },
      earlier: { name: 'November 2023', href: '/archive/2023/11/' },
    });
  });

  it('reports a story that wants its address', () => {
    const { diagnostics } = planOf(files(story(1, '2024-03-02', 'permalink: /archive/2024/03/\n')));
    expect(diagnostics.map(({ code }) => code)).toEqual(['address-taken']);
  });
});

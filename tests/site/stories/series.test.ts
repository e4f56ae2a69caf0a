import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const part = (headline: string, fields: string) =>
  `---\nheadline: ${headline}\n${fields}\n---\nText.`;

describe('gatherSeries()', () => {
  it('puts parts in the order of their numbers, those without number by date behind them', () => {
    const { series } = siteOf({
      'articles/a.md': part('Two', 'series: The long river\npart: 2\ndate: 2024-05-01'),
      'articles/b.md': part('One', 'series: the-long-river\npart: 1\ndate: 2024-05-02'),
      'articles/c.md': part('Later', 'series: The Long River\ndate: 2024-05-04'),
      'articles/d.md': part('Earlier', 'series: The Long River\ndate: 2024-05-03'),
    });
    expect(
      [...series.values()].map(({ slug, name, url, parts }) => [
        slug,
        name,
        url,
        ...parts.map(({ headline }) => headline),
      ]),
    ).toEqual([
      [
        'the-long-river',
        'The long river',
        '/series/the-long-river/',
        'One',
        'Two',
        'Earlier',
        'Later',
      ],
    ]);
  });

  it('takes name and description from the series’ file, which stories name by either', () => {
    const { series, storiesByPath } = siteOf({
      'series/river.md':
        '---\nname: The long river\ndescription: From source to sea\n---\nAll of it.',
      'articles/a.md': part('A', 'series: river'),
      'articles/b.md': part('B', 'series: The long river'),
      'articles/c.md': part('C', 'series: "!!!"'),
    });
    expect([...series.values()]).toMatchObject([
      { slug: 'river', name: 'The long river', description: 'From source to sea', parts: [{}, {}] },
    ]);
    expect([...storiesByPath.values()].map((story) => story.series)).toEqual([
      'river',
      'river',
      undefined,
    ]);
  });
});

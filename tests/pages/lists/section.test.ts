import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/pages.ts';

const stories = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `world/s${n}.md`,
      `---\nheadline: S${n}\ndate: 2024-01-${String(n + 1).padStart(2, '0')}\n---\nText.`,
    ]),
  );

describe('sectionPages()', () => {
  it('shows the description where the section’s file has no text', () => {
    const { pages } = planOf({
      'sections/world.md': '---\ndescription: Abroad\n---\n',
      ...stories(1),
    });
    expect(pages.find(({ url }) => url === '/world/')?.view).toMatchObject({ summary: 'Abroad' });
  });

  it('plans the front of a section and its archive, numbered from the oldest', () => {
    const { pages } = planOf({
      'publication.yml': 'pageSize: 2',
      'sections/world.md': '---\ndescription: Abroad\n---\nAll of it.',
      ...stories(5),
    });
    const views = pages.flatMap(({ url, view, metadata }) =>
      view.kind === 'section'
        ? [
            [
              url,
              metadata.title,
              view.count,
              view.description,
              view.top?.map(({ headline }) => headline),
              view.cards.map(({ headline }) => headline),
              view.pager,
            ],
          ]
        : [],
    );
    expect(views).toEqual([
      ['/world/', 'World – Broadsheet', 5, 0, ['S4', 'S3', 'S2'], [], { older: '/world/page/1/' }],
      [
        '/world/page/1/',
        'World (page 1) – Broadsheet',
        undefined,
        undefined,
        undefined,
        ['S1', 'S0'],
        { number: 1, newer: '/world/' },
      ],
    ]);
  });

  it('puts the newest four that nobody paid for on top, and none of them into the list', () => {
    const { pages } = planOf({
      ...stories(7),
      'world/s6.md': '---\nheadline: Paid\ndate: 2024-01-09\ntype: sponsored\n---\nText.',
    });
    expect(pages.find(({ url }) => url === '/world/')?.view).toMatchObject({
      top: [{ headline: 'S5' }, { headline: 'S4' }, { headline: 'S3' }, { headline: 'S2' }],
      cards: [{ headline: 'Paid' }, { headline: 'S1' }, { headline: 'S0' }],
    });
  });
});

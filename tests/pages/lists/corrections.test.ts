import { describe, expect, it } from 'vitest';
import { planOf, viewAt } from '../../support/pages.ts';

const story = (headline: string, fields: string) =>
  `---\nheadline: ${headline}\ndate: 2024-05-01\n${fields}\n---\nBody text.`;
const files = {
  'articles/a.md': story(
    'A',
    'corrections: [{date: 2024-05-02, text: Wrong name}, {date: 2024-05-04, kind: clarification, text: Said better}]',
  ),
  'articles/b.md': story(
    'B',
    'pubStatus: canceled\ncorrections: [{date: 2024-05-03, kind: retraction, text: All wrong}]',
  ),
};

describe('correctionsPages()', () => {
  it('lists every correction, newest first, linked to its place, with those of retracted stories', () => {
    const { entries } = viewAt('corrections', '/corrections/', files);
    expect(entries).toEqual([
      {
        id: 'correction-2',
        kind: 'clarification',
        date: { datetime: '2024-05-04', text: '4 May 2024' },
        text: 'Said better',
        story: { name: 'A', href: '/2024/05/a/#correction-2' },
      },
      {
        id: 'correction-1',
        kind: 'retraction',
        date: { datetime: '2024-05-03', text: '3 May 2024' },
        text: 'All wrong',
        story: { name: 'B', href: '/2024/05/b/#correction-1' },
      },
      {
        id: 'correction-1',
        kind: 'correction',
        date: { datetime: '2024-05-02', text: '2 May 2024' },
        text: 'Wrong name',
        story: { name: 'A', href: '/2024/05/a/#correction-1' },
      },
    ]);
  });

  it('is there, and led to from the footer, only when there is something to correct', () => {
    const urls = (plan: ReturnType<typeof planOf>) => [
      plan.pages.some(({ url }) => url === '/corrections/'),
      plan.frame.pages.map(({ href }) => href),
    ];
    expect(urls(planOf({ 'articles/a.md': story('A', 'kicker: x') }))).toEqual([
      false,
      ['/archive/'],
    ]);
    expect(urls(planOf(files))).toEqual([true, ['/archive/', '/corrections/']]);
  });
});

describe('showCorrections()', () => {
  it('parts what stands above the text from what stands below', () => {
    const { corrections } = viewAt('article', '/2024/05/a/', files);
    expect(corrections?.above.map(({ text }) => text)).toEqual(['Wrong name']);
    expect(corrections?.below.map(({ text }) => text)).toEqual(['Said better']);
  });
});

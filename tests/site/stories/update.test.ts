import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, siteOf, storyOf } from '../../support/site.ts';

/** The moments of a live report of the given headings, without seconds and offset. */
function moments(headings: readonly string[], date = '2024-05-11'): readonly string[] {
  const text = headings.map((heading) => `## ${heading}\n\nText.`).join('\n\n');
  const { updates } = storyOf(
    `---\nheadline: A\ntype: live\ndate: ${date}\n---\nIt begins.\n\n${text}`,
  ).text();
  return updates.map(({ moment, time }) => moment?.at.slice(0, 16) ?? time);
}

describe('makeUpdates()', () => {
  it('gives every update of a live report its moment, anchor and title', () => {
    const { updates } = storyOf(
      '---\nheadline: A\ntype: live\ndate: 2024-05-11\n---\nIt begins.\n\n## 2:05 p.m. – Polls *close*\n\nNow.',
      { 'publication.yml': 'timezone: Europe/Paris' },
    ).text();
    expect(updates).toEqual([
      {
        passage: 1,
        id: '2-05-p-m-polls-close',
        title: 'Polls close',
        time: '14:05',
        moment: { at: '2024-05-11T14:05:00+02:00', precision: 'minute', zoneAssumed: true },
      },
    ]);
  });

  it.each([
    [
      ['14:05 A', '14:20 B'],
      ['2024-05-11T14:05', '2024-05-11T14:20'],
    ],
    [
      ['14:20 A', '14:05 B'],
      ['2024-05-11T14:20', '2024-05-11T14:05'],
    ],
    [
      ['23:40 A', '00:15 B', '01:00 C'],
      ['2024-05-11T23:40', '2024-05-12T00:15', '2024-05-12T01:00'],
    ],
    [
      ['01:00 A', '00:15 B', '23:40 C'],
      ['2024-05-12T01:00', '2024-05-12T00:15', '2024-05-11T23:40'],
    ],
    [
      ['23:40 A', '00:15 B'],
      ['2024-05-11T23:40', '2024-05-12T00:15'],
    ],
    [
      ['14:05 A', '14:20 B', '14:10 C'],
      ['2024-05-11T14:05', '2024-05-11T14:20', '2024-05-11T14:10'],
    ],
    [
      ['22:00 A', '2024-05-13 08:00 B', '09:00 C'],
      ['2024-05-11T22:00', '2024-05-13T08:00', '2024-05-13T09:00'],
    ],
    [
      ['00:15 A', '2024-05-11 23:40 B', '23:10 C'],
      ['2024-05-12T00:15', '2024-05-11T23:40', '2024-05-11T23:10'],
    ],
    [['2024-05-32 10:00 A'], ['2024-05-11T10:00']],
  ])('takes %j for %j', (headings, expected) => {
    expect(moments(headings)).toEqual(expected);
  });

  it('knows the time alone where nothing tells the day', () => {
    const { updates } = storyOf('---\nheadline: A\ntype: live\n---\n## 14:05 A\n\nText.').text();
    expect(updates).toMatchObject([{ time: '14:05' }]);
    expect(updates[0]).not.toHaveProperty('moment');
  });

  it('says when an update is pinned that is not there', () => {
    const { diagnostics } = siteOf({
      'articles/a.md':
        '---\nheadline: A\ntype: live\ndate: 2024-05-01\nlive: {pinned: Bread}\n---\n## 14:05 Polls\n\nText.',
    });
    expect(codes(diagnostics)).toEqual(['reference-unknown articles/a.md:5']);
  });

  it('makes none of other stories', () => {
    expect(storyOf('---\nheadline: A\n---\n## 14:05 A\n\nText.').text().updates).toEqual([]);
  });

  it('finds the same moments whichever end of a night is written first', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 1200, max: 1799 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(minutes, (night) => {
        const ascending = night.toSorted((a, b) => a - b).map(clock);
        expect(moments(ascending)).toEqual(moments(ascending.toReversed()).toReversed());
      }),
      { numRuns: 50 },
    );
  });
});

function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')} Title`;
}

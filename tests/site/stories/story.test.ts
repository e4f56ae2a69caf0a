import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

describe('newestFirst()', () => {
  it('orders by moment, then weight, then path; stories without date come last', () => {
    const { stories } = siteOf({
      'articles/a.md': '---\nheadline: Undated\n---\nText.',
      'articles/b.md': '---\nheadline: Day\ndate: 2024-05-02\n---\nText.',
      'articles/c.md': '---\nheadline: Evening before\ndate: 2024-05-02T00:30+02:00\n---\nText.',
      'articles/d.md': '---\nheadline: Heavy\ndate: 2024-05-03\nweight: 1\n---\nText.',
      'articles/f.md': '---\nheadline: Second\ndate: 2024-05-03\n---\nText.',
      'articles/e.md': '---\nheadline: First\ndate: 2024-05-03\n---\nText.',
    });
    expect(stories.map(({ headline }) => headline)).toEqual([
      'First',
      'Second',
      'Heavy',
      'Day',
      'Evening before',
      'Undated',
    ]);
  });
});

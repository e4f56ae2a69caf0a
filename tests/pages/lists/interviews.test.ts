import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

describe('interviewsPages()', () => {
  it('lists stories that are interviews and articles that hold one, newest first', () => {
    const talk = '## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** So.';
    const { cards } = viewAt('interviews', '/interviews/', {
      'articles/a.md': `---\nheadline: Holds one\ndate: 2024-05-01\n---\n${'Word '.repeat(130)}\n\n${talk}`,
      'articles/b.md': '---\nheadline: Plain\ndate: 2024-05-02\n---\nText.',
      'interviews/c.md': `---\nheadline: Is one\ndate: 2024-05-03\n---\n${talk}`,
    });
    expect(cards.map(({ headline }) => headline)).toEqual(['Is one', 'Holds one']);
  });

  it('links an interview inside an article to its place, and one on its own page under its own heading', () => {
    const text = `${'Word '.repeat(130)}\n\n## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.`;
    const { cards } = viewAt('interviews', '/interviews/', {
      'articles/a.md': `---\nheadline: Inline\nstandfirst: Lead\n---\n${text}`,
      'articles/b.md': `---\nheadline: Apart\nstandfirst: Lead\ninterview: {page: separate}\n---\n${text}`,
    });
    expect(
      cards.map(({ headline, href, label, standfirst }) => [headline, href, label, standfirst]),
    ).toEqual([
      ['Inline', '/a/#interview', 'Interview', 'Lead'],
      ['Interview with Bo Ek', '/b/interview/', 'Interview', undefined],
    ]);
  });
});

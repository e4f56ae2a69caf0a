import { expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const headline = (talk: string, type = 'news') =>
  viewAt('interview', '/a/interview/', {
    'articles/a.md': `---\nheadline: A\ntype: ${type}\ninterview: {page: separate}\n---\n${'Word '.repeat(130)}\n\n${talk}`,
  }).headline;

it.each([
  ['## Interview with Bo Ek, mayor\n\n**Q:** Why?\n\n**Ek:** So.', 'Interview with Bo Ek, mayor'],
  ['**Q:** Why?\n\n**Bo Ek:** So.', 'Interview: Bo Ek'],
  ['**Q:** Why?\n\n**A:** So.', 'A'],
])(
  'interviewHeadline() takes heading, guests or the article’s headline: “%.40s…”',
  (talk, expected) => {
    expect(headline(talk)).toBe(expected);
  },
);

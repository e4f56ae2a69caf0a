import { expect, it } from 'vitest';
import { parseText, type TextOptions } from '../../support/parse-text.ts';
import { outline } from '../../support/turns-of.ts';

const declared: TextOptions = { declared: true };
const panel =
  "**Moderator**\n\nWho?\n\n**Jane O'Neil**\n\nMe.\n\n**Moderator**\n\nWhy?\n\n**Bo Ek**\n\nSo.";

it('In a declared interview names alone on their lines are labels', () => {
  expect(outline(panel, declared)).toEqual([
    'interview by declared',
    'Moderator: Who?',
    "Jane O'Neil: Me.",
    'Moderator: Why?',
    'Bo Ek: So.',
  ]);
  expect(outline(panel.replaceAll('**\n\n', '**\n'), declared)).toHaveLength(5);
  const { diagnostics } = parseText(panel, { headline: 'Given', ...declared });
  expect(diagnostics.map(({ code }) => code)).toEqual(['interview-found']);
});

it('Elsewhere they are not', () => {
  expect(outline(panel)).toHaveLength(1);
});

it('Among speakers who come again, a line in bold that stands once is a crosshead', () => {
  const text = `${panel.slice(0, panel.indexOf('**Bo'))}**The early years**\n\n**x**\n\n**Jane O'Neil**\n\nSo.`;
  expect(outline(text.replace('**x**\n\n', 'A pause.\n\n'), declared)).toEqual([
    'interview by declared',
    'Moderator: Who?',
    "Jane O'Neil: Me.",
    'Moderator: Why? The early years A pause.',
    "Jane O'Neil: So.",
  ]);
});

it('Beside labels with colons, only their names and declared ones are', () => {
  const text =
    '**Ann:** a?\n\n**Bob:** b.\n\n**Youth**\n\nLong ago.\n\n**Ann**\n\nc?\n\n**Cy**\n\nd.\n\n**Youth**\n\ne.';
  expect(outline(text, { ...declared, declaredLabels: ['Cy'] })).toEqual([
    'interview by declared',
    'Ann: a?',
    'Bob: b. Youth Long ago.',
    'Ann: c?',
    'Cy: d. Youth e.',
  ]);
});

it.each([
  ['a name before nothing', '**Ann**\n\nWho?\n\n**Bob**\n\n**Ann**\n\nMe.'],
  ['one name', '**Ann**\n\nWho?\n\n**Ann**\n\nMe.'],
  ['nobody again', '**Ann**\n\nWho?\n\n**Bob**\n\nMe.'],
  ['names in code', '```\n**Ann**\na\n**Bob**\nb\n**Ann**\nc\n```'],
])('Of %s no labels are made', (_, text) => {
  expect(outline(text, declared).join()).not.toContain('Ann: ');
});

it.each<[string, TextOptions, string, readonly string[]]>([
  [
    'where there are questions with labels',
    {},
    '**Q:** Who?\n\n**A:** Me.\n\n**Q. What happened?**\n\n**A:** It.',
    ['interview by pattern', 'Q: Who?', 'A: Me.', 'Q: What happened?', 'A: It.'],
  ],
  [
    'in a declared interview',
    declared,
    '**Q. Who?**\n\n**Ann:** Me.\n\n**Q: Why?**\n\n**Ann:** So.',
    ['interview by declared', 'Q: Who?', 'Ann: Me.', 'Q: Why?', 'Ann: So.'],
  ],
])('A question that is bold with its label is a turn %s', (_, options, text, lines) => {
  expect(outline(text, options)).toEqual(lines);
});

it('It stays bold text where nobody else speaks', () => {
  expect(outline('**Q. What happened?**\n\nIt did.')).toEqual(['prose: Q. What happened? It did.']);
});

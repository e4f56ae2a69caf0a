import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';
import { outline } from '../../support/turns-of.ts';

const declared = { declared: true };

it('Bold questions and plain answers are turns of an interview that names nobody', () => {
  const text =
    'Intro.\n\n**Who are you?**\n\nA baker.\n\nStill me.\n\n**Why *bread*?** Because.\n\n**And cakes?**\nNever.\n\n***\n\nTail.';
  expect(outline(text, declared)).toEqual([
    'prose: Intro.',
    'interview by declared',
    '(interviewer): Who are you?',
    '(interviewee): A baker. Still me.',
    '(interviewer): Why bread ?',
    '(interviewee): Because.',
    '(interviewer): And cakes?',
    '(interviewee): Never.',
    'prose: Tail.',
  ]);
});

it('So are questions that stand as headings; their pieces begin as paragraphs do', () => {
  const text =
    '## Interview with Ann\n\n### Who are you?\n\nA baker.\n\n### Youth\n\n### Why?\n\n- Because.';
  expect(outline(text, declared)).toEqual([
    'interview by declared “Interview with Ann” with “Ann”',
    '(interviewer): Who are you?',
    '(interviewee): A baker.',
    'chapter: Youth',
    '(interviewer): Why?',
    '(interviewee): Because.',
  ]);
  const { pieces, body } = parseText(text, { ...declared, headline: 'Given' });
  expect(pieces[0]).toBe('<p>Who are you?</p>');
  const [interview] = body.passages;
  const places =
    interview?.kind === 'interview'
      ? interview.entries.flatMap((entry) => (entry.kind === 'turn' ? entry.line : []))
      : [];
  expect(places).toEqual([3, 5, 9, 11]);
});

it('Fences declare as the front matter does', () => {
  expect(outline(':::interview\n**Who?** Me.\n\n**Why?** Because.\n:::')).toHaveLength(5);
});

it.each([
  ['nothing is declared', '**Who?** Me.\n\n**Why?** Because.', {}],
  ['a single question is asked', '**Who?** Me.', declared],
  ['nobody asks', '**Strong.** Text.\n\n**Words.** More.', declared],
])('There is no interview when %s', (_, text, options) => {
  expect(outline(text, options).map((line) => line.split(':')[0])).toEqual(['prose']);
});

it('Labels win over questions', () => {
  expect(outline('**Q:** Who?\n\n**Really?**\n\n**A:** Me.', declared)).toEqual([
    'interview by declared',
    'Q: Who? Really?',
    'A: Me.',
  ]);
});

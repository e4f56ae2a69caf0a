import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

it.each<[string, string, string, string | undefined]>([
  ['the first h1', 'Intro text, long enough.\n\n# The *headline*', 'heading', 'The headline'],
  [
    'a first line that stands alone',
    'Mayor resigns\n\nShe said so.',
    'first-line',
    'Mayor resigns',
  ],
  [
    'the heading of an interview that is nothing else',
    '## Interview with Jo\n\n**Q:** a?\n\n**A:** b',
    'interview-heading',
    'Interview with Jo',
  ],
  [
    'the first sentence',
    'Dr. Lee left the U.S. on Monday. She is home.\n\nMore.',
    'first-sentence',
    'Dr. Lee left the U.S. on Monday',
  ],
  [
    'the first sentence of a speech',
    '**Q:** Who are you?\n\n**A:** Me.',
    'first-sentence',
    'Who are you?',
  ],
  ['nothing', '![](a.png)', '', undefined],
])('A headline is suggested by %s', (_, text, from, headline) => {
  const { body } = parseText(text);
  expect(body.headline?.text).toBe(headline);
  expect(body.headline?.from ?? '').toBe(from);
});

it.each([
  ['has a full stop', 'Mayor resigns.\n\nShe said so.'],
  ['is all there is', 'Mayor resigns'],
  ['is too long', `${'word '.repeat(25)}\n\nShe said so.`],
  ['begins with a label', '**Ann:** Mayor resigns\n\nShe said so.'],
])('A first line is no headline when it %s', (_, text) => {
  expect(parseText(text).body.headline?.from).toBe('first-sentence');
});

it('What became the headline is not printed again; nor is a headline that the front matter repeats', () => {
  expect(parseText('# Mayor resigns\n\nShe said so.').pieces[0]).toBe('<p>She said so.</p>');
  expect(parseText('Mayor resigns\n\nShe said so.').pieces[0]).toBe('<p>She said so.</p>');
  const repeated = parseText('# Mayor resigns\n\nShe said so.', { headline: 'Mayor resigns' });
  expect(repeated.pieces[0]).toBe('<p>She said so.</p>');
  expect(repeated.body.headline).toBeUndefined();
});

it('With another h1 in the text all headings go down one level', () => {
  expect(
    parseText('# One\n\n## Two', { headline: 'Given' }).body.headings.map(({ level }) => level),
  ).toEqual([2, 3]);
});

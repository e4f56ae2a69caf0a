import { expect, it } from 'vitest';
import { conversationPattern } from '../../../src/content/interview/evidence.ts';

function evidence(...turns: readonly string[]) {
  const candidates = turns.map((turn) => {
    const [label = '', speech = ''] = turn.split(': ');
    return { label, speech };
  });
  return conversationPattern(candidates, ['The Daily']);
}

it('A role that asks and somebody who answers are a conversation', () => {
  expect(evidence('Editor: Who?', 'Ann: Me.', 'Editor: Why?', 'Ann: So.')).toBe('pattern');
  expect(evidence('The Daily: Who?', 'Ann: Me.', 'The Daily: Why?', 'Ann: So.')).toBe('pattern');
});

it('Two names are likely one', () => {
  expect(evidence('Bob: Who?', 'Ann: Me.', 'Bob: Why?', 'Ann: So.')).toBe('likely');
});

it('Question and answer need no question mark', () => {
  expect(evidence('Q: Tell me.', 'A: Me.', 'Q: Go on.', 'A: So.')).toBe('pattern');
});

it.each([
  ['three labels', ['Editor: Who?', 'Ann: Me.', 'Editor: Why?']],
  ['one speaker', ['Ann: a?', 'Ann: b', 'Ann: c?', 'Ann: d']],
  ['nobody twice', ['Editor: a?', 'Ann: b', 'Bob: c', 'Cy: d']],
  [
    'no changes',
    ['Editor: a?', 'Editor: b?', 'Editor: c?', 'Editor: d?', 'Ann: e', 'Ann: f', 'Ann: g'],
  ],
  ['people who all ask', ['Reporter: a?', 'Editor: b?', 'Reporter: c?', 'Editor: d?']],
  ['no question', ['Editor: a', 'Ann: b', 'Editor: c', 'Ann: d']],
])('%s are none', (_, turns) => {
  expect(evidence(...turns)).toBeUndefined();
});

it('A question mark counts before closing quotation marks and in other scripts', () => {
  expect(evidence('Bob: “Who?”', 'Ann: 是。', 'Bob: 为什么？', 'Ann: So.')).toBe('likely');
});

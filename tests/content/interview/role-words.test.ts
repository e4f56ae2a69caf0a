import { expect, it } from 'vitest';
import { isQuestionOrAnswer, roleOf } from '../../../src/content/interview/role-words.ts';

it.each([
  ['Editor', 'interviewer'],
  ['The Editor', 'interviewer'],
  ['EDITOR', 'interviewer'],
  ['Editor (The Times)', 'interviewer'],
  ['Editor, The Times', 'interviewer'],
  ['记者（笑）', 'interviewer'],
  ['Q', 'interviewer'],
  ['Q.', 'interviewer'],
  ['Rédaction', 'interviewer'],
  ['记者', 'interviewer'],
  ['المحرر', 'interviewer'],
  ['A', 'interviewee'],
  ['Antwort', 'interviewee'],
  ['The Daily', 'interviewer'],
  ['Ann Lee', undefined],
])('%s: %s', (label, role) => {
  expect(roleOf(label, ['The Daily'])).toBe(role);
});

it('Labels that say question and answer need no further evidence', () => {
  expect(['Q', 'a', 'Frage', '答', 'Editor', 'Ann'].map(isQuestionOrAnswer)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

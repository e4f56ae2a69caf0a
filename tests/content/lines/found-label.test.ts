import { expect, it } from 'vitest';
import { findLabel } from '../../../src/content/lines/found-label.ts';
import { parseText } from '../../support/parse-text.ts';

it.each<[string, string, string | undefined, string]>([
  ['**Ann:** a', 'Ann', undefined, 'a'],
  ['[00:00:01] **Ann:** a', 'Ann', undefined, 'a'],
  ['(00:05) **Ann Lee:** a', 'Ann Lee', undefined, 'a'],
  ['00:00:01 **Host:** a', 'Host', '00:00:01', 'a'],
  ['  0:01 **Host**: a', 'Host', '00:00:01', 'a'],
  ['**Ann:** {#first} a', 'Ann', undefined, 'a'],
])('%s', (text, label, stamp, speech) => {
  const found = findLabel(text, new Set());
  expect([found?.label.label, found?.label.stamp]).toEqual([label, stamp]);
  expect(text.slice(found?.restStart)).toBe(speech);
});

it('Wherever a time stands, it is when the speech is made', () => {
  const labels = [
    '**[00:00:01] Host:** a?',
    '**00:07 Ann:** b',
    '**Host 00:09:** c?',
    '(00:11) **Ann:** d',
    '00:00:13 **Host:** e?',
    '[00:15] **Ann:** f',
  ];
  const { body } = parseText(`## Q&A\n\n${labels.join('\n\n')}`);
  const turns = body.passages.flatMap((passage) =>
    passage.kind === 'interview' ? passage.entries : [],
  );
  expect(turns.map((turn) => turn.kind === 'turn' && [turn.label, turn.stamp])).toEqual([
    ['Host', '00:00:01'],
    ['Ann', '00:00:07'],
    ['Host', '00:00:09'],
    ['Ann', '00:00:11'],
    ['Host', '00:00:13'],
    ['Ann', '00:00:15'],
  ]);
  expect(turns.map((turn) => turn.kind === 'turn' && turn.opening).join(' ')).toBe(
    'a? b c? d e? f',
  );
});

import { expect, it } from 'vitest';
import { originOf } from '../../../src/content/lines/line-map.ts';
import { parseText } from '../../support/parse-text.ts';

it('A point in the passed Markdown is found again in the file', () => {
  const map = {
    lines: [
      { line: 5, shift: 0 },
      { line: 7, shift: 10 },
    ],
  };
  expect(originOf(map, 1, 4)).toEqual({ line: 5, column: 4 });
  expect(originOf(map, 2, 4)).toEqual({ line: 7, column: 14 });
  expect(originOf(map, 9, 4)).toEqual({ line: 7, column: 14 });
});

it('Labels, links, pictures and hashtags of a pasted text are found where they stand in the file', () => {
  const text = [
    `${'word '.repeat(30)}and a [link](/a).`,
    'Next paragraph with a [link](/b).',
    '#Stop #Go',
    '## Interview with Jane Doe',
    '**Editor:** See [this](/c)?',
    '**[Doe](/jane):** [00:12:31] I saw ![a cow](cow.jpg). **Editor:** And [that](/d)?',
    '',
    '- a list with [one](/e)',
  ].join('\n');
  const { body } = parseText(text, { headline: 'Given' });

  const lines = text.split('\n');
  for (const { href, line, column } of body.links) {
    const from = lines[line - 1]?.slice(column - 1) ?? '';
    expect(from.startsWith('[') || from.startsWith('**['), `${href}: ${from}`).toBe(true);
    expect(from).toContain(`(${href})`);
    expect(from.indexOf(`(${href})`)).toBeLessThan(10);
  }
  expect(body.links).toHaveLength(6);
  expect(
    body.images.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 7)),
  ).toEqual(['![a cow]']);
  expect(body.hashtags.map(({ line, column }) => lines[line - 1]?.slice(column - 1))).toEqual([
    '#Stop #Go',
    '#Go',
  ]);
  const interview = body.passages.find((passage) => passage.kind === 'interview');
  expect(interview?.line).toBe(4);
  const turns = interview?.entries.filter((entry) => entry.kind === 'turn') ?? [];
  expect(turns.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 3))).toEqual([
    '**Ed',
    '**[D',
    '**Ed',
  ]);
});

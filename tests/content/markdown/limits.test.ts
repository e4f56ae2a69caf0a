import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

it.each<[string, string, number]>([
  ['nesting-too-deep', `One.\n\n${'> '.repeat(101)}x`, 3],
  ['nesting-too-deep', `One.\n\n${'<b>'.repeat(101)}x`, 3],
  [
    'nesting-too-deep',
    `One.\n\n${Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}`,
    52,
  ],
  ['marks-too-many', `One.\n\n${'*a_ '.repeat(30_000)}`, 3],
  ['marks-too-many', `One.\n\n${'<b>'.repeat(80)}x\n\n${'x\n\n'.repeat(2000)}`, 2505],
  [
    'table-too-large',
    `One.\n\n${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n${'|a|\n'.repeat(900)}`,
    3,
  ],
  ['footnotes-too-many', Array.from({ length: 2001 }, (_, n) => `[^${n}]: a`).join('\n\n'), 4001],
])('%s: refused with its line, before it is rendered', (code, text, line) => {
  const { diagnostics, body } = parseText(text);
  expect(diagnostics).toMatchObject([{ code, severity: 'error', place: { line } }]);
  expect(body.passages).toEqual([]);
});

it('Five hundred closed tags, or paragraphs of HTML left open, are not deep', () => {
  expect(parseText('<b>x</b>'.repeat(500)).diagnostics).toEqual([]);
  expect(parseText('<p>x\n'.repeat(500)).diagnostics).toEqual([]);
});

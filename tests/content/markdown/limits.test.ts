import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

const size = process.env['BROADSHEET_LONG'] === '1' ? 1_000_000 : 200_000;
const filled = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** What takes time by the square of its length shows at a fifth of a megabyte, too. */
it.each<[string, string]>([
  ['one line of words', filled('word ')],
  ['lines of one word', filled('word\n')],
  ['paragraphs of one word', filled('word\n\n')],
  ['bold marks', filled('**')],
  ['bold marks and words', filled('**a ')],
  ['number signs', filled('#')],
  ['hashtags', filled('#a ')],
  ['open brackets', filled('[')],
  ['half links', filled('[a](<b')],
  ['undefined references', filled('[a] ')],
  ['definitions', filled('[a]: b\n')],
  ['quotations in lists', filled('> - ')],
  ['quotation marks', filled('>')],
  ['list marks', filled('- ')],
  ['short items', filled('- a\n')],
  ['bars', filled('|a|b|\n')],
  ['half comments', filled('a<!--')],
  ['tags', filled('<b>')],
  ['entities', filled('&#x41;')],
  ['one heading over and over', filled('## a\n')],
  ['turns', filled('**Ann:** x.\n**Bob:** y?\n')],
  ['turns whose lines were joined', `**Ann:** x.\n${filled('x. **Ann:** y ')}`],
  ['bold interview headings', filled('**Interview with Ann**\n')],
  ['backticks', filled('`a ')],
  ['dollars', filled('$$ ')],
  ['colons', filled(':')],
  ['fences of directives', filled(':::factbox\n')],
  ['attributes', `:::factbox{${filled('a="b" ')}}`],
  ['white space', `a${filled(' ')}b`],
])('%s: a megabyte is read in under ten seconds', (_, text) => {
  const start = performance.now();
  parseText(text);
  expect(performance.now() - start).toBeLessThan(size / 100);
});

it.each<[string, string, number]>([
  ['nesting-too-deep', `One.\n\n${'> '.repeat(101)}x`, 3],
  ['nesting-too-deep', `One.\n\n${'<b>'.repeat(101)}x`, 3],
  [
    'nesting-too-deep',
    `One.\n\n${Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}`,
    52,
  ],
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

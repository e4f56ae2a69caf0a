import { expect, it } from 'vitest';
import { crowdedLine } from '../../../src/content/markdown/crowding.ts';
import { makeEngine } from '../../../src/content/markdown/engine.ts';

const { parse } = await makeEngine();
const lineOf = (text: string) => crowdedLine(`One.\n\nTwo.\n${text}`, parse);

it.each<[string, string, number]>([
  ['50,000 marks of emphasis in one paragraph', '*a_ '.repeat(25_001), 3],
  ['as many, line by line', '*a*\n'.repeat(25_001), 3],
  ['marks in a long line that holds other letters than ASCII’s', '记*a* '.repeat(15_000), 4],
  ['links in such a line', '记[a](b) '.repeat(20_000), 4],
  ['entities in one paragraph', '&amp; '.repeat(20_000), 3],
])('More than %s is too much', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

it.each<[string, string]>([
  ['as many marks in paragraphs of their own', '*a*\n\n'.repeat(25_001)],
  ['rules and underlines', `${'*'.repeat(100_000)}\n${'-'.repeat(100_000)}`],
  ['a long line of words', '记者 '.repeat(100_000)],
  ['a list of lines with marks and letters of all kinds', '- *Émile* [Zola](b)\n'.repeat(20_000)],
  ['a list of entities', '- Marks &amp; Spencer\n'.repeat(20_000)],
  ['a table of entities', `| a |\n| - |\n${'| Marks &amp; Spencer |\n'.repeat(20_000)}`],
  ['ampersands', 'a & b '.repeat(50_000)],
  ['code with entities', `    ${'&amp; '.repeat(50_000)}`],
])('%s are not', (_, text) => {
  expect(lineOf(`\n${text}`)).toBeUndefined();
});

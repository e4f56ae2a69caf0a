import { expect, it } from 'vitest';
import { endsParagraphs, isUnwrapped, runsOn } from '../../../src/content/lines/paragraph-rule.ts';

const short = 'A line that somebody wrapped by hand.';
const long = 'word '.repeat(30);

it.each([
  ['auto', [short, short], false],
  ['auto', [short, long], true],
  ['paragraph', [short, short], true],
  ['markdown', [long, long], false],
] as const)('%s: %j ends paragraphs: %s', (mode, run, ends) => {
  expect(endsParagraphs(run, mode)).toBe(ends);
});

it('Length counts in code points, so that 120 emoji are no long line', () => {
  expect(isUnwrapped('😀'.repeat(120))).toBe(false);
  expect(isUnwrapped('😀'.repeat(121))).toBe(true);
});

it.each([
  ['a hard break  ', 'next'],
  ['a hard break\\', 'next'],
  ['code `a', 'b` ends'],
  ['a [link', 'text](https://a.b)'],
  ['a [link](https://a.b', '"title")'],
  ['a <span', 'title="x">'],
])('%s runs on in %s', (line, next) => {
  expect(runsOn(line, next)).toBe(true);
});

it.each([
  ['a line', 'next'],
  ['code `a`', 'b'],
  ['a [link](b)', 'c'],
])('%s ends before %s', (line, next) => {
  expect(runsOn(line, next)).toBe(false);
});

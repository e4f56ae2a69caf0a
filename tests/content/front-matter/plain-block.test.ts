import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { corpus } from '../../../bench/corpus.ts';
import { storyFile } from '../../../bench/story-file.ts';
import { findFence } from '../../../src/content/front-matter/fence.ts';
import { readPlainBlock } from '../../../src/content/front-matter/plain-block.ts';
import { cleanValues } from '../../../src/content/front-matter/raw-value.ts';
import { parseYaml } from '../../../src/content/front-matter/read-yaml.ts';

const search = { numRuns: process.env['BROADSHEET_LONG'] === '1' ? 200_000 : 20_000, seed: 1 };

/** A block that is read here is read as the parser reads it, and gives nothing to complain about. */
function expectSame(block: string): void {
  const fields = readPlainBlock(block);
  if (fields === undefined) return;
  const { values, mistakes } = cleanValues(parseYaml(block) as object);
  expect({ ...fields }).toEqual({ ...values });
  expect(mistakes).toEqual([]);
}

it('reads plain fields, quoted ones and lists', () => {
  const block =
    'title: Rivers rise: no, 10:30 it is  \ndate: 2024-11-11T09:30:00+01:00\ndraft: no\nby: "#1: Ann "\n' +
    'image: /a/b.jpg\ntags: [a b, C-d,  é ]\nauthors:\n  - Ann Lee\n  - “Bo”: x\nmy-own_1: ok\n';
  expect(
    readPlainBlock(block.replace('“Bo”: x', '“Bo”:x').replace('rise: no', 'rise, no')),
  ).toEqual({
    title: 'Rivers rise, no, 10:30 it is',
    date: '2024-11-11T09:30:00+01:00',
    draft: 'no',
    by: '#1: Ann ',
    image: '/a/b.jpg',
    tags: ['a b', 'C-d', 'é'],
    authors: ['Ann Lee', '“Bo”:x'],
    'my-own_1': 'ok',
  });
  expect(readPlainBlock(block)).toBeUndefined();
  expect(readPlainBlock('')).toEqual({});
});

it.each([
  'a: b\na: c\n',
  'a: b\n  c\n',
  'a:\nb: c\n',
  'a: b # c\n',
  'a: "b\\n"\n',
  "a: 'b'\n",
  'a: |\n  b\n',
  'a: &b c\n',
  'a: *b\n',
  'a: [b, [c]]\n',
  'a: [b,]\n',
  'a: [b: c]\n',
  'a: {b: c}\n',
  'a:\n  - b: c\n',
  'a:\n  - b\n   - c\n',
  'a:\n  - b\n    c\n',
  'a:\tb\n',
  'a: b\tc\n',
  'a: b\u00A0c\n',
  'a: 😀\n',
  '# a\n',
  '<<: a\n',
  'constructor: a\n',
  '__proto__: a\n',
  '\n',
  `a: ${'b'.repeat(10_000)}\n`,
])('leaves to the parser what has to be interpreted: %j', (block) => {
  expect(readPlainBlock(block)).toBeUndefined();
});

it('reads the sample publication and made-up stories as the parser does', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const sample = files.filter((name) => name.endsWith('.md'));
  const texts = sample.map((file) => readFileSync(join('content', file), 'utf8'));
  for (const text of [...texts, ...[...corpus(200)].map(storyFile)]) {
    const fence = findFence(text);
    if (fence.kind === 'block') expectSame(fence.block);
  }
});

it('reads whatever it reads as the parser does', () => {
  const mark = fc.constantFrom(
    ...': :: # " \' [ ] , - ? | > & * ! % @ ` { } \\ / ( ) . = ~ + a b1 é “ ” 北 \t'.split(' '),
    ...[
      ' ',
      '  ',
      '\u00A0',
      '\u2028',
      '\uFEFF',
      '\u0085',
      '---',
      '...',
      'null',
      '0x1',
      '😀',
      '\n',
      '\n  ',
    ],
  );
  const value = fc.array(mark, { maxLength: 6 }).map((marks) => marks.join(''));
  const item = value.map((text) => `  - ${text}\n`);
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom('a', 'b', 'tags', 'x-y', 'a b', '1', '- c', ' d', 'true'), value)
      .map(([name, text]) => `${name}: ${text}\n`),
    fc.array(value, { maxLength: 3 }).map((items) => `list: [${items.join(', ')}]\n`),
    value.map((text) => `quoted: "${text}"\n`),
    fc.array(item, { maxLength: 3 }).map((items) => `items:\n${items.join('')}`),
    fc.array(item, { maxLength: 2 }).map((items) => `more:  \n${items.join('')}`),
    item,
  );
  const block = fc.array(line, { maxLength: 4 }).map((lines) => lines.join(''));
  fc.assert(fc.property(block, expectSame), search);
}, 600_000);

import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { readYaml } from '../../../src/content/front-matter/read-yaml.ts';
import { yamlMistake } from '../../../src/content/front-matter/yaml-mistake.ts';

const path = 'articles/a.md' as ContentPath;
const read = (block: string) => readYaml({ block, path, firstLine: 2 });
const mistake = (block: string) => {
  const [first] = read(block).diagnostics;
  return `${first?.place?.line}:${first?.place?.column} ${first?.message.replace('The front matter cannot be read here: ', '')}`;
};

describe('yamlMistake()', () => {
  it.each([
    ['headline: Flood: the end', '2:16 the value holds a colon with a space after it'],
    ['headline: "Flood\ntags: b', '2:11 the “"” that opens here is never closed'],
    ["a: b\nheadline: 'It''s", "3:11 the “'” that opens here is never closed"],
    ['tags: [a, b\nsection: c', '2:7 the “[” that opens here is never closed'],
    ['image: {src: a', '2:8 the “{” that opens here is never closed'],
    ['tags: [a, b]]', '2:13 a bracket closes here that was never opened'],
    ['headline: "The "end" is near"', '2:17 text follows a closing quotation mark or bracket'],
    ["headline: 'it's'", '2:15 text follows a closing quotation mark or bracket'],
    ['by: @ann', '2:5 a value may not begin with “@” unless it stands in quotation marks'],
    ['by: `ann`', '2:5 a value may not begin with “`” unless it stands in quotation marks'],
    ['share: %50', '2:8 a value may not begin with “%” unless it stands in quotation marks'],
    ['a: b\n\tc: d', '3:1 a tab stands where only spaces may'],
    ['a: b\n c: d', '3:3 this line is not indented as its neighbours are'],
    ['a: b\n  c: d', '3:4 this line is not indented as its neighbours are'],
    ['a:\n    b: c\n  d: e', '4:3 this line is not indented as its neighbours are'],
    ['a: b\nforgotten\nc: d', '3:1 there is no colon with a space between name and value'],
    ['a: b\ntitle:A\nc: d', '3:1 there is no colon with a space between name and value'],
    ['title:A\nb: c', '2:1 there is no colon with a space between name and value'],
    ['a: !foo b', '2:4 it holds a YAML tag (“!…”), and only plain values are read'],
    ['a: "\\q"', '2:5 a backslash in double quotation marks begins no escape that YAML knows'],
    ['- a\nb: c', '3:1 after this point it is no longer a list of fields'],
  ])('says of %j “%s”', (block, expected) => {
    expect(mistake(block)).toBe(expected);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', 4, 1, 'The field “a” stands twice, on line 2 and on line 4'],
    [
      'a: 1\nx:\n  a: 1\n  b: 2\n  "a": 3',
      6,
      3,
      'The field “a” stands twice, on line 4 and on line 6',
    ],
    ['a: b\nx: {y: 1, y: 2}', 3, 11, 'The field “y” stands twice, on line 3 and on line 3'],
    ['ab: 1\na: 1\na: 2', 4, 1, 'The field “a” stands twice, on line 3 and on line 4'],
  ])('names both lines of a field that stands twice in %j', (block, line, column, message) => {
    expect(read(block).diagnostics).toEqual([
      {
        code: 'yaml-duplicate-key',
        severity: 'error',
        message,
        hint: 'Delete one of them',
        place: { path, line, column },
      },
    ]);
  });

  it('gives every fault a hint and a line within the block', () => {
    for (const block of [
      'a: b: c',
      'a: [',
      'a: "',
      '? [',
      'a: *b',
      'a\nb',
      '%TAG x',
      '&a',
      'a: &',
    ]) {
      for (const { hint, place } of read(block).diagnostics) {
        expect(hint).toBeTruthy();
        expect(place?.line).toBeGreaterThanOrEqual(2);
        expect(place?.line).toBeLessThanOrEqual(block.split('\n').length + 2);
      }
    }
  });

  it('throws what is no fault of the file', () => {
    const fault = new TypeError('no fault of the file');
    expect(() => yamlMistake(fault, { block: '', path, firstLine: 1 })).toThrow(fault);
  });
});

describe('readYaml()', () => {
  it('reads nothing as no fields', () => {
    expect(read('')).toMatchObject({ values: {}, diagnostics: [] });
    expect(read('# a comment\n')).toMatchObject({ values: {}, diagnostics: [] });
  });

  it.each(['- a', 'text', '"a"'])('has no use for %j, which is no list of fields', (block) => {
    expect(read(block).diagnostics).toEqual([
      expect.objectContaining({
        code: 'front-matter-not-fields',
        place: { path, line: 2, column: 1 },
      }),
    ]);
  });
});

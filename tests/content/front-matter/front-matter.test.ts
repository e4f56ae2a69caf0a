import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { readFrontMatter } from '../../../src/content/front-matter/front-matter.ts';
import { decode } from '../../../src/content/sources/decode.ts';

const path = 'articles/a.md' as ContentPath;
const read = (text: string) => readFrontMatter(text, path);
const fields = (block: string) => read(`---\n${block}\n---\nText`);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const problems = (block: string) =>
  fields(block).diagnostics.map(
    ({ code, place, message }) => `${code} ${place?.line}:${place?.column} ${message}`,
  );

describe('readFrontMatter()', () => {
  it('keeps every scalar as it was typed', () => {
    const typed = [
      'no',
      'Yes',
      'on',
      '007',
      '0x1F',
      '1.10',
      '1_000',
      '12:30',
      '2024-02-30',
      '~',
      'null',
      '.inf',
    ];
    for (const value of typed) expect(fields(`a: ${value}`).values).toMatchObject({ a: value });
  });

  it('reads lists, mappings and texts of several lines', () => {
    const { values } = fields(
      'a:\n  - b\n  - c: d\ne: |\n  one\n  two\nf: >\n  one\n  two\ng: {h: "i: j"}\nk:',
    );
    expect(plain(values)).toEqual({
      a: ['b', { c: 'd' }],
      e: 'one\ntwo\n',
      f: 'one two\n',
      g: { h: 'i: j' },
      k: null,
    });
  });

  it('gives the same for Windows, old Mac and Unix line ends, with a byte order mark or without', () => {
    const text = '---\ntitle: A\ntags:\n  - b\n---\nText\n';
    const expected = read(text);
    for (const variant of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
    ]) {
      const decoded = decode(new TextEncoder().encode(variant), path).text ?? '';
      expect(plain(read(decoded))).toEqual(plain(expected));
    }
  });

  it.each(['---\n---\n', '---\n# x\n---\n'])(
    'finds no field in %j, and prints nothing of it',
    (text) => {
      const { values, body, diagnostics } = readFrontMatter(`${text}Text`, path);
      expect({ values, body, diagnostics }).toEqual({ values: {}, body: 'Text', diagnostics: [] });
    },
  );

  it('has nothing to say about a text without front matter', () => {
    expect(read('Text')).toMatchObject({ values: {}, body: 'Text', bodyLine: 1, diagnostics: [] });
    expect(fields('').values).toEqual({});
  });

  it('runs no code, whatever the fence says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
    const trace = join(folder, 'ran');
    const code = `require('fs').writeFileSync(${JSON.stringify(trace)}, ''); module.exports = {}`;
    for (const language of [
      'js',
      'javascript',
      'JS',
      'JavaScript',
      ' js ',
      'coffee',
      'constructor',
    ]) {
      const { values, body, diagnostics } = read(`---${language}\n${code}\n---\nText`);
      expect({ values, body }).toEqual({ values: {}, body: '' });
      expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-language']);
    }
    // In the text it is text.
    expect(read(`Text\n\n---js\n${code}\n---\n`).diagnostics).toEqual([]);
    expect(existsSync(trace)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['the first fault on its line', 'title: A: B\nb: c', 'yaml-syntax 2:9'],
    ['a fault on a later line', 'title: A\ntags: [a, b\nsection: c', 'yaml-syntax 3:7'],
    ['a field that stands twice', 'a: 1\nb: 2\na: 3', 'yaml-duplicate-key 4:1'],
    ['a tab', 'a:\n\tb: c', 'yaml-syntax 3:1'],
    ['a tag', 'a: !!js/function x', 'yaml-syntax 2:4'],
    ['an alias without anchor', 'a: *bold', 'yaml-alias 2:9'],
    ['brackets without end', `a: ${'['.repeat(5000)}`, 'front-matter-too-large 2:1'],
    ['dashes without end', `a:\n${'- '.repeat(4000)}x`, 'front-matter-too-large 3:1'],
    ['question marks without end', `a: b\n${'? '.repeat(5000)}x`, 'front-matter-too-large 3:1'],
    ['a list that is no mapping', 'a: b\n- c', 'yaml-syntax 3:1'],
  ])('points at %s', (_, block, expected) => {
    expect(problems(block)).toEqual([expect.stringContaining(`${expected} `)]);
  });

  it('finds the same fault a second time, and never shares what it read', () => {
    expect(fields('title: A: B').diagnostics).toEqual(fields('title: A: B').diagnostics);
    const first = fields('tags: [a]').values['tags'];
    expect(first).toEqual(['a']);
    expect(fields('tags: [a]').values['tags']).not.toBe(first);
  });

  it('leaves out names that reach into the program, and says so', () => {
    const { values } = fields('__proto__: {polluted: yes}\nconstructor: a\nprototype: b\nok: c');
    expect(Object.keys(values)).toEqual(['ok']);
    expect(Object.getPrototypeOf(values)).toBeNull();
    expect({}).not.toHaveProperty('polluted');
    expect(problems('ok: c\na:\n  __proto__: d')).toEqual([
      'field-wrong 4:3 No field may have the name “__proto__”',
    ]);
  });

  it('refuses merge keys, values used twice and values within themselves, each at its place', () => {
    expect(problems('base: &b {x: 1}\n<<: *b')).toEqual([
      'yaml-alias 3:1 The front matter takes over other fields with “<<”, which is not read',
    ]);
    expect(problems('a: &x [1]\nb: *x')).toEqual([
      'yaml-alias 3:4 The front matter uses one value twice through “&” and “*”, which is not read',
    ]);
    expect(problems('a: &x [1, *x]')).toEqual([
      'yaml-alias 2:11 The front matter uses one value twice through “&” and “*”, which is not read',
    ]);
  });

  it('defuses a bomb of aliases at once', () => {
    const levels = 'bcdefghi'.split('').map((name, index) => {
      const before = String.fromCharCode(97 + index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    });
    const { values, diagnostics } = fields(['a: &a [lol]', ...levels].join('\n'));
    expect(JSON.stringify(values).length).toBeLessThan(1000);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-alias']));
  });

  it('refuses characters that quotation marks smuggle in', () => {
    expect(problems('a: b\nc: "x\\0y"')).toEqual([
      'field-wrong 3:4 The front matter holds the character U+0000, which cannot be printed',
    ]);
    expect(problems('a: ["\\ud800"]')).toHaveLength(1);
  });

  it('bounds depth, number of values and size', () => {
    const nested = `a: ${'['.repeat(25)}${']'.repeat(25)}`;
    expect(problems(nested)).toEqual([
      'front-matter-too-large 2:24 The front matter is nested more than 20 levels deep here',
    ]);
    expect(problems(`a: [${'b,'.repeat(60_000)}]`)).toEqual([
      'front-matter-too-large 2:1 The front matter has more than 50000 values',
    ]);
    expect(problems(`a: ${'b'.repeat(200_001)}`)).toEqual([
      'front-matter-too-large 1:1 The front matter has 200005 characters; it may have 200000',
    ]);
  });

  it('answers to anything, with values or with a diagnostic', () => {
    const signs = fc.constantFrom(...':-[]{}"\'&*!|>%@`#,? \t\nab1<'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (letters) => {
        const { values, diagnostics } = fields(`a: b\n${letters.join('')}`);
        if (diagnostics.length === 0) expect(Object.keys(values)).toContain('a');
        for (const { place } of diagnostics) expect(place?.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no text: what is not front matter is the body, from the line it says', () => {
    const line = fc.constantFrom(
      '---',
      '...',
      '----',
      '---js',
      'title: A',
      '- b',
      '',
      '# C',
      'Text: d',
      '{',
      '  e: f',
      '+++',
      '<<: g',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { body, bodyLine, diagnostics } = read(lines.join('\n'));
        if (diagnostics.length > 0) return;
        expect(body).toBe(lines.slice(bodyLine - 1).join('\n'));
        // What stands before the body is fences and fields.
        const before = lines.slice(0, bodyLine - 1);
        expect(before.filter((row) => row === '---' || row === '...').length).toBe(
          before.length > 0 ? 2 : 0,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { decode } from '../../../src/content/sources/decode.ts';

const path = 'articles/a.md' as ContentPath;
const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = (input: Uint8Array) => {
  const { text, diagnostics } = decode(input, path);
  const [first] = diagnostics;
  return first ? `${first.code} ${first.place?.line}:${first.place?.column}` : text;
};

describe('decode()', () => {
  it.each([
    ['a\nb\n', 'a\nb\n'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a\r\n\rb', 'a\n\nb'],
    ['\uFEFFa', 'a'],
    ['\uFEFF\uFEFF---\n', '---\n'],
    ['tab\tstays', 'tab\tstays'],
    ['a\uFFFDb', 'a\uFFFDb'],
    ['日本語 👍', '日本語 👍'],
    ['', ''],
  ])('reads %j as %j', (input, text) => {
    expect(decoded(bytes(input))).toBe(text);
  });

  it('refuses UTF-16 with a mark and without', () => {
    expect(decoded(new Uint8Array(Buffer.from('\uFEFFtext', 'utf16le')))).toBe('text-is-utf16 1:1');
    expect(decoded(new Uint8Array(Buffer.from('\uFEFFtext', 'utf16le').swap16()))).toBe(
      'text-is-utf16 1:1',
    );
    expect(decoded(new Uint8Array(Buffer.from('headline', 'utf16le')))).toBe('text-is-utf16 1:1');
  });

  it('points at the first byte that is no UTF-8', () => {
    expect(decoded(new Uint8Array(Buffer.from('title: caf\xe9 noir\n', 'latin1')))).toBe(
      'text-not-utf8 1:11',
    );
    const mixed = Buffer.concat([Buffer.from('\uFEFFé\r\n\uFFFDb '), Buffer.from([0xc3, 0x28])]);
    expect(decoded(new Uint8Array(mixed))).toBe('text-not-utf8 2:4');
    expect(decoded(new Uint8Array([0x61, 0x0a, 0xe2, 0x82]))).toBe('text-not-utf8 2:1');
  });

  it.each([
    ['a\0b', 1, 2, 'U+0000'],
    ['one\r\ntwo \x07', 2, 5, 'U+0007'],
    ['a\x7f', 1, 2, 'U+007F'],
    ['a\uFFFE', 1, 2, 'U+FFFE'],
    ['👍\u{10FFFF}', 1, 3, 'U+10FFFF'],
  ])('points at the control character in %j', (input, line, column, name) => {
    expect(decode(bytes(input), path)).toEqual({
      diagnostics: [
        {
          code: 'text-has-nul',
          severity: 'error',
          message: `The file holds the invisible control character ${name}`,
          hint: 'Delete that character; retyping the word usually does it',
          place: { path, line, column },
        },
      ],
    });
  });

  it('reads Windows-1252 that some program took for Unicode as it was meant', () => {
    expect(decode(bytes('It\u0092s \u0093so\u0094 \u0081'), path).text).toBe('It’s “so” \uFFFD');
  });

  it('finds a fault at the end of a large file in no time', () => {
    const large = Buffer.concat([Buffer.alloc(1_000_000, 'word\n'), Buffer.from([0xff])]);
    expect(decoded(new Uint8Array(large))).toBe('text-not-utf8 200001:1');
  });
});

it('decode() forgets a text that it refused', () => {
  const broken = new Uint8Array([0x61, 0xe2, 0x82]);
  expect([broken, bytes('\uFEFFb'), broken, bytes('c')].map(decoded)).toEqual([
    'text-not-utf8 1:2',
    'b',
    'text-not-utf8 1:2',
    'c',
  ]);
});

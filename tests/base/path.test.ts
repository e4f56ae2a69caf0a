import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf } from '../../src/base/address.ts';
import { outputPathOf, readUrlPath, type UrlPath } from '../../src/base/path.ts';

describe('readUrlPath()', () => {
  it.each([
    ['/news/flood/', '/news/flood/'],
    ['news/flood', '/news/flood/'],
    ['/', '/'],
    ['', '/'],
    ['/feed.xml', '/feed.xml'],
    ['/feed.xml/', '/feed.xml/'],
    ['/%C3%A9t%C3%A9/', '/été/'],
    ['/e\u0301te\u0301/', '/été/'],
    ['/2024.11.11/', '/2024.11.11/'],
  ])('reads “%s” as “%s”', (text, path) => {
    expect(readUrlPath(text)).toEqual({ kind: 'path', path });
  });

  it.each([
    ['/a/../b', 'a name in it begins with a dot'],
    ['/a/%2e%2e/b', 'a name in it begins with a dot'],
    ['/.git/config', 'a name in it begins with a dot'],
    ['/a/%252e%252e/b', 'it holds one of the characters \\ ? # : * " < > | %'],
    ['//evil.example/', 'it holds two slashes in a row'],
    ['https://evil.example/', 'it holds one of the characters \\ ? # : * " < > | %'],
    ['/a\\b', 'it holds one of the characters \\ ? # : * " < > | %'],
    ['/a?b', 'it holds one of the characters \\ ? # : * " < > | %'],
    ['/a%00b', 'it holds an invisible control character'],
    ['/a\u202Eb', 'it holds an invisible control character'],
    ['/a\uD800b', 'it holds an invisible control character'],
    ['/%E0%A4%A', 'a “%” in it begins no valid escape'],
    ['/news/con/', '“con” is the name of a device on Windows'],
    ['/news/aux.txt', '“aux.txt” is the name of a device on Windows'],
    ['/news./', 'a name in it ends with a dot or a space'],
    [`/${'é'.repeat(121)}/`, 'a name in it is too long'],
    [`/${'name/'.repeat(200)}`, 'it is too long'],
  ])('refuses “%s” and says why', (text, reason) => {
    expect(readUrlPath(text)).toEqual({ kind: 'wrong', reason });
  });

  it('gives nothing but paths that stay inside the output folder and have an href', () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2F',
      '\\',
      'a',
      'é',
      '%',
      '\0',
      ' ',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const read = readUrlPath(parts.join(''));
        if (read.kind === 'wrong') return;
        expect(read.path).toMatch(/^\/(?:[^./\\%][^/\\%]*\/)*(?:[^./\\%][^/\\%]*)?$/u);
        expect(hrefOf('', read.path)).toMatch(/^\//);
      }),
    );
  });
});

describe('outputPathOf()', () => {
  it.each([
    ['/', 'index.html'],
    ['/news/flood/', 'news/flood/index.html'],
    ['/feed.xml', 'feed.xml'],
  ])('answers for “%s” with %s', (url, file) => {
    expect(outputPathOf(url as UrlPath)).toBe(file);
  });
});

import { describe, expect, it } from 'vitest';
import type { ContentPath, OutputPath, UrlPath } from '../../src/base/path.ts';
import { makeAddressBook, mediaPath } from '../../src/pages/address-book.ts';
import type { Target } from '../../src/site/stories/target.ts';
import { siteOf } from '../support/site.ts';

const bookOf = (url?: string) =>
  makeAddressBook(siteOf(url ? { 'publication.yml': `url: ${url}` } : {}).publication);
const flood = '/été/' as UrlPath;

describe('makeAddressBook()', () => {
  it('puts the base path in front of every address of ours', () => {
    const { page, file, absolute } = bookOf('https://example.com/paper');
    expect(page(flood)).toBe('/paper/%C3%A9t%C3%A9/');
    expect(page(flood, 'q-où')).toBe('/paper/%C3%A9t%C3%A9/#q-o%C3%B9');
    expect(file('media/a b.jpg' as OutputPath)).toBe('/paper/media/a%20b.jpg');
    expect(absolute(flood)).toBe('https://example.com/paper/%C3%A9t%C3%A9/');
  });

  it('knows no absolute address when the publication has none', () => {
    expect(bookOf().absolute(flood)).toBeUndefined();
    expect(bookOf().page(flood)).toBe('/%C3%A9t%C3%A9/');
  });

  it.each<[Target, string, string]>([
    [{ kind: 'page', url: flood, fragment: 'a' }, 'x.md#a', '/paper/%C3%A9t%C3%A9/#a'],
    [
      { kind: 'asset', path: 'articles/a b.jpg' as ContentPath, suffix: '?v=1' },
      'a b.jpg?v=1',
      '/paper/media/articles/a%20b.jpg?v=1',
    ],
    [{ kind: 'address', href: '/about/' }, '/about/', '/paper/about/'],
    [{ kind: 'address', href: '#notes' }, '#notes', '#notes'],
    [{ kind: 'address', href: '/über uns/' }, '/über uns/', '/paper/%C3%BCber%20uns/'],
    [
      { kind: 'outside', href: 'https://e.com/a%20b?c=d&e=f#g' },
      'https://e.com/a%20b?c=d&e=f#g',
      'https://e.com/a%20b?c=d&e=f#g',
    ],
    [{ kind: 'outside', href: 'https://e.com/a b' }, 'https://e.com/a b', 'https://e.com/a%20b'],
    [{ kind: 'outside', href: '\uD800' }, 'x:\uD800', 'x:%EF%BF%BD'],
  ])('prints the target %j, written “%s”, as %s', (target, written, href) => {
    expect(bookOf('https://example.com/paper').target(target, written)).toBe(href);
  });

  it('keeps pictures in a folder of their own', () => {
    expect(mediaPath('articles/flood.jpg')).toBe('media/articles/flood.jpg');
  });
});

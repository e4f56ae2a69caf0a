import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentPath, UrlPath } from '../../../src/base/path.ts';
import { resolveTarget, type Targets } from '../../../src/site/stories/target.ts';

const path = (text: string) => text as ContentPath;
const targets: Targets = {
  urls: new Map([
    [path('articles/flood.md'), '/flood/' as UrlPath],
    [path('articles/été.md'), '/été/' as UrlPath],
    [path('pages/about us.md'), '/about-us/' as UrlPath],
  ]),
  hidden: new Set([path('articles/secret.md')]),
  expired: new Map([[path('articles/old.md'), '/old/' as UrlPath]]),
  assets: new Set([path('articles/flood.jpg')]),
  topics: new Map(),
};
const from = path('articles/rain.md');
const target = (href: string) => resolveTarget(href, from, targets);

describe('resolveTarget()', () => {
  it.each([
    ['flood.md', '/flood/', undefined],
    ['./flood.md', '/flood/', undefined],
    ['../articles/flood.md', '/flood/', undefined],
    ['/articles/flood.md', '/flood/', undefined],
    ['flood.md#damage', '/flood/', 'damage'],
    ['flood.md#d%C3%A9g%C3%A2ts', '/flood/', 'dégâts'],
    ['flood.md?print=1#damage', '/flood/', 'damage'],
    ['flood.md#', '/flood/', undefined],
    ['%C3%A9t%C3%A9.md', '/été/', undefined],
    ['e\u0301te\u0301.md', '/été/', undefined],
    ['../pages/about%20us.md', '/about-us/', undefined],
    ['old.md', '/old/', undefined],
  ])('takes “%s” for the page %s (fragment %s)', (href, url, fragment) => {
    expect(target(href)).toEqual({ kind: 'page', url, ...(fragment ? { fragment } : {}) });
  });

  it.each([
    'https://example.com/flood.md',
    'mailto:news@example.com',
    'tel:+123',
    '//cdn.example.com/a.js',
    'HTTPS://EXAMPLE.COM',
  ])('leaves “%s” to the outside world', (href) => {
    expect(target(href)).toEqual({ kind: 'outside', href });
  });

  it.each(['#notes', '?page=2', '', '/about/', 'flood', 'flood/', '/feed.xml'])(
    'takes “%s” for an address of the site',
    (href) => {
      expect(target(href)).toEqual({ kind: 'address', href });
    },
  );

  it('tells a story that may not be seen from one that is not there', () => {
    expect(target('secret.md#x')).toEqual({ kind: 'hidden', path: 'articles/secret.md' });
    expect(target('flod.md')).toEqual({ kind: 'missing', path: 'articles/flod.md' });
    expect(target('../../etc/passwd.md')).toEqual({ kind: 'address', href: '../../etc/passwd.md' });
  });

  it('keeps what stands behind the name of a picture', () => {
    expect(target('flood.jpg?v=2#x')).toEqual({
      kind: 'asset',
      path: 'articles/flood.jpg',
      suffix: '?v=2#x',
    });
  });

  it('never throws, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (href) => {
        expect(target(href).kind).toMatch(/^(?:outside|page|asset|hidden|missing|address)$/);
      }),
    );
    expect(target('%E0%A4%A.md')).toEqual({ kind: 'missing', path: 'articles/%E0%A4%A.md' });
  });
});

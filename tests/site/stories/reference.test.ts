import { describe, expect, it } from 'vitest';
import type { ContentPath, UrlPath } from '../../../src/base/path.ts';
import type { Slug } from '../../../src/base/slug.ts';
import { findReference, makeReferences } from '../../../src/site/stories/reference.ts';

const address = (source: string, slug: string, url: string) => ({
  source: source as ContentPath,
  slug: slug as Slug,
  url: url as UrlPath,
  headline: slug,
  type: 'news' as const,
  diagnostics: [],
});
const references = makeReferences(
  [address('articles/a.md', 'flood', '/flood/'), address('articles/b.md', 'flood', '/rain/')],
  {
    urls: new Map([['articles/a.md' as ContentPath, '/flood/' as UrlPath]]),
    hidden: new Set(['articles/secret.md' as ContentPath]),
    expired: new Map([['articles/old.md' as ContentPath, '/old/' as UrlPath]]),
    assets: new Set(),
    topics: new Map(),
  },
);
const found = (text: string) => findReference(text, 'articles/c.md' as ContentPath, references);

describe('findReference()', () => {
  it('means the first of two stories with one slug, but any of them by path or address', () => {
    expect(found('flood')).toEqual({ kind: 'story', source: 'articles/a.md' });
    expect(found('/rain/')).toEqual({ kind: 'story', source: 'articles/b.md' });
    expect(found('a.md')).toEqual({ kind: 'story', source: 'articles/a.md' });
  });

  it.each(['secret', 'secret.md', 'old', '../articles/old.md'])(
    'knows that “%s” may not be seen now',
    (text) => {
      expect(found(text)).toEqual({ kind: 'unseen' });
    },
  );

  it('says what was probably meant', () => {
    expect(found('floood')).toEqual({ kind: 'unknown', near: 'flood' });
    expect(found('something else')).toEqual({ kind: 'unknown' });
  });
});

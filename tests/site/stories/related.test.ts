import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const story = (headline: string, fields = '') =>
  `---\nheadline: ${headline}\ndate: 2024-05-01\n${fields}\n---\nText.`;
const related = (value: string, others = {}) => {
  const { storiesByPath, diagnostics } = siteOf({
    'articles/a.md': story('A', `related: [${value}]`),
    'articles/flood.md': story('Flood'),
    'articles/rain.md': story('Rain', 'slug: wet\npermalink: /rain/now/'),
    ...others,
  });
  return {
    related: [...storiesByPath.values()].find(({ headline }) => headline === 'A')?.related,
    messages: diagnostics.map(
      ({ code, message, hint, place }) => `${place?.line} ${code}: ${message}. ${hint}`,
    ),
  };
};

describe('findRelated()', () => {
  it.each([
    ['articles/flood.md', 'articles/flood.md'],
    ['flood.md', 'articles/flood.md'],
    ['/articles/flood.md', 'articles/flood.md'],
    ['flood', 'articles/flood.md'],
    ['/2024/05/flood/', 'articles/flood.md'],
    ['wet', 'articles/rain.md'],
    ['/rain/now/', 'articles/rain.md'],
  ])('finds a story by “%s”', (text, path) => {
    expect(related(text)).toEqual({ related: [path], messages: [] });
  });

  it('keeps the order, names each story once and never itself', () => {
    expect(related('wet, flood, articles/flood.md, a').related).toEqual([
      'articles/rain.md',
      'articles/flood.md',
    ]);
  });

  it('reports what names no story, with the one that was probably meant', () => {
    expect(related('flod')).toEqual({
      related: [],
      messages: ['4 reference-unknown: No story is called “flod”. Did you mean “flood”?'],
    });
  });

  it.each(['articles/b.md', 'b', 'b.md'])(
    'waits in silence for a story that may not be seen yet (“%s”)',
    (text) => {
      const others = { 'articles/b.md': '---\nheadline: B\ndate: 2025-01-01\n---\nText.' };
      expect(related(text, others)).toEqual({ related: [], messages: [] });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type ContentFiles, siteOf } from '../../support/site.ts';

const redirects = (files: ContentFiles) =>
  siteOf(files).redirects.map(
    ({ from, to, place }) => `${from} → ${to} (${place.path}:${place.line})`,
  );
const story = (fields: string) => `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`;

describe('gatherRedirects()', () => {
  it('takes the former addresses of stories and pages', () => {
    expect(
      redirects({
        'publication.yml': 'url: https://example.com/paper',
        'articles/a.md': story('aliases: [/old/, older.html, "https://example.com/paper/oldest"]'),
        'pages/about.md': '---\nredirect_from: /us\n---\nWe.',
      }),
    ).toEqual([
      '/old/ → /2024/05/a/ (articles/a.md:4)',
      '/older.html → /2024/05/a/ (articles/a.md:4)',
      '/oldest/ → /2024/05/a/ (articles/a.md:4)',
      '/us/ → /about/ (pages/about.md:2)',
    ]);
  });

  it('passes over an address that is the story’s own', () => {
    expect(redirects({ 'articles/a.md': story('aliases: [/2024/05/a]') })).toEqual([]);
  });

  it('reports what can be no address', () => {
    const { diagnostics } = siteOf({ 'articles/a.md': story('aliases: [/a/../b]') });
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['address-wrong', 4],
    ]);
  });

  it('takes the other spellings of a tag, unless another tag is called so', () => {
    expect(
      redirects({
        'articles/a.md': story('tags: [Flood, Rain]'),
        'tags/flood.md': '---\naliases: [Floods, HighWater, flood, Rain]\n---\n',
        'tags/rain.md': '',
      }),
    ).toEqual([
      '/tags/floods/ → /tags/flood/ (tags/flood.md:1)',
      '/tags/high-water/ → /tags/flood/ (tags/flood.md:1)',
    ]);
  });

  it('leads from a tag that is a person to the page of that person', () => {
    expect(
      redirects({
        'articles/a.md': story('tags: [Ann Lee]'),
        'tags/ann.md': '---\nname: Ann Lee\nkind: person\naliases: [Mayor Lee]\n---\n',
      }),
    ).toEqual([
      '/tags/ann/ → /people/ann-lee/ (tags/ann.md:1)',
      '/tags/mayor-lee/ → /people/ann-lee/ (tags/ann.md:1)',
    ]);
  });

  it('betrays nothing that may not be seen', () => {
    expect(redirects({ 'articles/a.md': story('draft: yes\naliases: /old/') })).toEqual([]);
  });
});

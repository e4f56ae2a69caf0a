import { describe, expect, it } from 'vitest';
import type { PlannedExport } from '../../../src/pages/exports/export.ts';
import { planOf } from '../../support/pages.ts';

const publication = 'name: The Tarn\nurl: https://example.com/paper\nlang: de';
const story = (headline: string, date: string, more = '') =>
  `---\nheadline: ${headline}\n${date && `date: ${date}`}\n${more}\n---\nText.`;

type Sitemap = Extract<PlannedExport, { kind: 'sitemap' }>;

/** The sitemaps of the files given, by path. */
function sitemapsOf(files: Readonly<Record<string, string>>, now?: string) {
  const { exports } = planOf({ 'publication.yml': publication, ...files }, now ? { now } : {});
  return new Map(
    exports.flatMap((planned) =>
      planned.kind === 'sitemap' ? [[planned.path as string, planned.entries] as const] : [],
    ),
  );
}

const newsOf = (files: Readonly<Record<string, string>>, now: string): Sitemap['entries'] =>
  sitemapsOf(files, now).get('news-sitemap.xml') ?? [];

describe('planSitemaps()', () => {
  it('lists stories by year and everything else apart, each with the day of its last change', () => {
    const sitemaps = sitemapsOf({
      'world/a.md': story('A', '2024-05-01', 'tags: [rain]'),
      'world/b.md': story('B', '2023-05-01T10:00:00+02:00', 'updated: 2024-05-20T10:00:00+02:00'),
      'world/c.md': story('C', ''),
      'pages/about.md': '---\nheadline: About\n---\nText.',
    });
    expect([...sitemaps.keys()]).toEqual([
      'sitemaps/stories-2024.xml',
      'sitemaps/stories-2023.xml',
      'sitemaps/stories-undated.xml',
      'sitemaps/pages.xml',
      'news-sitemap.xml',
    ]);
    expect(sitemaps.get('sitemaps/stories-2023.xml')).toEqual([
      { url: 'https://example.com/paper/world/2023/05/b/', lastmod: '2024-05-20T10:00:00+02:00' },
    ]);
    const pages = new Map(
      sitemaps.get('sitemaps/pages.xml')?.map(({ url, lastmod }) => [url.slice(25), lastmod]),
    );
    expect(Object.fromEntries(pages)).toEqual({
      '/': '2024-05-20T10:00:00+02:00',
      '/world/': '2024-05-20T10:00:00+02:00',
      '/tags/': '2024-05-20T10:00:00+02:00',
      '/tags/rain/': '2024-05-01',
      '/people/': '2024-05-20T10:00:00+02:00',
      '/archive/': '2024-05-20T10:00:00+02:00',
      '/archive/2024/05/': '2024-05-01',
      '/archive/2023/05/': '2024-05-20T10:00:00+02:00',
      '/about/': undefined,
    });
  });

  it('leaves out what search engines may not show, and what stands elsewhere first', () => {
    const [entries] = sitemapsOf({
      'a.md': story('A', '2024-05-01', 'noindex: yes'),
      'b.md': story('B', '2024-05-01', 'canonical: https://elsewhere.example/b'),
      'c.md': story('C', '2024-05-01', 'draft: yes'),
      'd.md': story('D', '2024-05-01'),
    }).values();
    expect(entries?.map(({ url }) => url)).toEqual(['https://example.com/paper/2024/05/d/']);
  });

  it('has none for a publication without an address', () => {
    const { exports } = planOf({ 'a.md': story('A', '2024-05-01') });
    expect(exports.filter(({ kind }) => kind.startsWith('sitemap'))).toEqual([]);
  });

  it('parts more addresses than one file may hold', () => {
    const files = Object.fromEntries(
      Array.from({ length: 1500 }, (_, n) => [`s${n}.md`, story(`S ${n}`, '2024-06-01T10:00Z')]),
    );
    const sitemaps = sitemapsOf(files, '2024-06-01T12:00:00Z');
    expect(sitemaps.get('news-sitemap.xml')?.length).toBe(1000);
    expect(sitemaps.get('news-sitemap-2.xml')?.length).toBe(500);
    expect(sitemaps.get('sitemaps/stories-2024.xml')?.length).toBe(1500);
  });
});

describe('The news sitemap', () => {
  const files = {
    'a.md': story('Rain', '2024-06-01T12:00:00+02:00', 'updated: 2024-06-02'),
    'b.md': story('Ad', '2024-06-01T12:00:00+02:00', 'type: sponsored\nsponsor: Acme'),
    'c.md': story('Old', '2024-04-01'),
  };

  it('holds a story until 48 hours have passed since it was published', () => {
    const fresh = [
      {
        url: 'https://example.com/paper/2024/06/a/',
        lastmod: '2024-06-02',
        news: {
          name: 'The Tarn',
          language: 'de',
          published: '2024-06-01T12:00:00+02:00',
          title: 'Rain',
        },
      },
    ];
    expect(newsOf(files, '2024-06-03T09:59:00Z')).toEqual(fresh);
    expect(newsOf(files, '2024-06-03T10:00:00Z')).toEqual(fresh);
    expect(newsOf(files, '2024-06-03T10:00:00.001Z')).toEqual([
      { url: 'https://example.com/paper/2024/06/a/', lastmod: '2024-06-02' },
    ]);
  });

  it.each([
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
    ['zh', 'zh-cn'],
    ['pt-BR', 'pt'],
  ])('calls the language %s “%s”', (lang, language) => {
    const [entry] = newsOf(
      { 'a.md': story('Rain', '2024-06-01', `lang: ${lang}`) },
      '2024-06-01T12:00:00Z',
    );
    expect(entry?.news?.language).toBe(language);
  });
});

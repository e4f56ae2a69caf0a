import { describe, expect, it } from 'vitest';
import type { OutputPath, UrlPath } from '../../src/base/path.ts';
import type { PlannedSitemap } from '../../src/pages/sitemaps/sitemap.ts';
import { printSitemap, printSitemapIndex } from '../../src/render/sitemap-file.ts';

const place = { url: '/sitemap.xml' as UrlPath, path: 'sitemap.xml' as OutputPath };
const printed = (...entries: PlannedSitemap['entries']) =>
  printSitemap({ kind: 'sitemap', ...place, entries });

describe('printSitemap()', () => {
  it('prints addresses with the days of their last change', () => {
    expect(printed({ url: 'https://example.com/a?b&c', lastmod: '2024-05-01' })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://example.com/a?b&#x26;c</loc><lastmod>2024-05-01</lastmod></url></urlset>',
        '',
      ].join('\n'),
    );
  });

  it('declares the namespaces of pictures and languages where there are any', () => {
    const xml = printed({
      url: 'https://example.com/a',
      images: ['https://example.com/a.jpg'],
      alternates: [{ lang: 'fr', url: 'https://example.com/fr/a' }],
    });
    expect(xml).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
    expect(xml).toContain('<image:image><image:loc>https://example.com/a.jpg</image:loc>');
    expect(xml).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(xml).toContain('hreflang="fr"');
    expect(xml).not.toContain('xmlns:news');
  });

  it('holds hostile titles without harm', () => {
    const title = '</news:title> ]]> & <b>\u0000\u0008\uFFFE \uD800 \u{1F600}';
    const xml = printed({
      url: 'https://example.com/a',
      news: { name: 'The <Tarn>', language: 'en', published: '2024-05-01', title },
    });
    expect(xml).toContain(
      '<news:title>&#x3C;/news:title> ]]&gt; &#x26; &#x3C;b> \uFFFD \u{1F600}</news:title>',
    );
    expect(xml).toContain('<news:name>The &#x3C;Tarn></news:name>');
  });
});

describe('printSitemapIndex()', () => {
  it('lists sitemaps', () => {
    const parts = [{ url: 'https://example.com/sitemaps/a.xml' }];
    expect(printSitemapIndex({ kind: 'sitemap-index', ...place, parts })).toContain(
      '<sitemap><loc>https://example.com/sitemaps/a.xml</loc></sitemap></sitemapindex>',
    );
  });
});

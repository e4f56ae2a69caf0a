import { outputPathOf, type UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { Edition } from '../edition.ts';
import type { ExportOutline } from '../exports/export.ts';
import { makeOutline } from '../outline.ts';
import { newsEntries } from './news-sitemap.ts';
import { mostEntries, type SitemapEntry } from './sitemap.ts';
import { type ListedPage, momentOf, newestOf, sitemapParts } from './sitemap-entries.ts';

/** Where search engines begin. */
export const sitemapUrl = '/sitemap.xml' as UrlPath;

/**
 * The sitemaps of a publication that has an address: an index, its parts, and the news. `isPlanned`: does a page stand at this
 * address?
 */
export function planSitemaps(
  edition: Edition,
  isPlanned: (url: UrlPath) => boolean,
): readonly ExportOutline[] {
  if (edition.site.publication.url === undefined) return [];
  const parts = sitemapParts(edition, isPlanned).flatMap(({ name, pages }) =>
    chunksOf(pages(), mostEntries).map((chunk, n) => ({
      url: `/sitemaps/${name}${numbered(n)}.xml` as UrlPath,
      pages: chunk,
    })),
  );
  const news = newsEntries(edition).map((pages, n) => ({ url: newsUrl(n), pages }));
  return [indexOf([...parts, ...news], edition), ...parts.map(sitemapOf), ...news.map(sitemapOf)];
}

/** Where the news sitemaps stand: the first always at the same address. */
export function newsUrl(n: number): UrlPath {
  return `/news-sitemap${numbered(n)}.xml` as UrlPath;
}

interface Part {
  readonly url: UrlPath;
  readonly pages: readonly ListedPage[];
}

function sitemapOf({ url, pages }: Part): ExportOutline {
  return makeOutline(url, 'sitemap', 'Sitemap', () => ({
    kind: 'sitemap',
    url,
    path: outputPathOf(url),
    entries: pages.map(({ entry }) => entry),
  }));
}

function indexOf(parts: readonly Part[], { addresses }: Edition): ExportOutline {
  return makeOutline(sitemapUrl, 'sitemap-index', 'Sitemap', () => ({
    kind: 'sitemap-index',
    url: sitemapUrl,
    path: outputPathOf(sitemapUrl),
    parts: parts.map(({ url, pages }) =>
      sparse<SitemapEntry>({
        url: addresses.absolute(url) ?? url,
        lastmod: momentOf(newestOf(pages.map(({ changed }) => changed))),
      }),
    ),
  }));
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

function numbered(n: number): string {
  return n === 0 ? '' : `-${n + 1}`;
}

import type { ExportOf } from '../exports/export-of.ts';

/** A list of pages for search engines, by the protocol of sitemaps.org. */
export interface PlannedSitemap extends ExportOf<'sitemap'> {
  readonly entries: readonly SitemapEntry[];
}

/** A list of such lists. */
export interface PlannedSitemapIndex extends ExportOf<'sitemap-index'> {
  readonly parts: readonly SitemapEntry[];
}

/** A page as search engines are told of it. Addresses are absolute. */
export interface SitemapEntry {
  readonly url: string;
  /** When what stands there last changed: a day, or RFC 3339. */
  readonly lastmod?: string;
  /** Addresses of pictures, by Google's image extension; absent when there are none. */
  readonly images?: readonly string[];
  /** The same page in all its languages, its own included, as `hreflang` links; absent when there is but one. */
  readonly alternates?: readonly { readonly lang: string; readonly url: string }[];
  readonly news?: SitemapNews;
}

/** What Google News asks of a fresh story (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export interface SitemapNews {
  /** The publication's name, exactly as the site gives it. */
  readonly name: string;
  /** ISO 639, or `zh-cn` and `zh-tw`. */
  readonly language: string;
  /** When it was first published. */
  readonly published: string;
  readonly title: string;
}

/** So many addresses may stand in one file (https://www.sitemaps.org/protocol.html). */
export const mostEntries = 50_000;

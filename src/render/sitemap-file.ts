import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type {
  PlannedSitemap,
  PlannedSitemapIndex,
  SitemapEntry,
  SitemapNews,
} from '../pages/sitemaps/sitemap.ts';
import { xmlText } from './xml-text.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
};

/** A sitemap as XML; it declares the namespaces of what it holds, and no others. */
export function printSitemap({ entries }: PlannedSitemap): string {
  const { xmlns, news, image, xhtml } = namespaces;
  const root = x(
    'urlset',
    {
      xmlns,
      'xmlns:news': entries.some((entry) => entry.news) ? news : undefined,
      'xmlns:image': entries.some(({ images }) => images) ? image : undefined,
      'xmlns:xhtml': entries.some(({ alternates }) => alternates) ? xhtml : undefined,
    },
    entries.map(urlElement),
  );
  return document(root);
}

/** A sitemap index as XML. */
export function printSitemapIndex({ parts }: PlannedSitemapIndex): string {
  const { xmlns } = namespaces;
  return document(
    x(
      'sitemapindex',
      { xmlns },
      parts.map((part) => place('sitemap', part)),
    ),
  );
}

function place(name: string, { url, lastmod }: SitemapEntry, ...more: readonly Element[]): Element {
  return x(name, [
    x('loc', url),
    lastmod === undefined ? undefined : x('lastmod', lastmod),
    ...more,
  ]);
}

function urlElement(entry: SitemapEntry): Element {
  const { images = [], alternates = [], news } = entry;
  return place(
    'url',
    entry,
    ...(news ? [newsElement(news)] : []),
    ...images.map((src) => x('image:image', [x('image:loc', src)])),
    ...alternates.map(({ lang, url }) =>
      x('xhtml:link', { rel: 'alternate', hreflang: lang, href: url }),
    ),
  );
}

function newsElement({ name, language, published, title }: SitemapNews): Element {
  return x('news:news', [
    x('news:publication', [x('news:name', xmlText(name)), x('news:language', language)]),
    x('news:publication_date', published),
    x('news:title', xmlText(title)),
  ]);
}

function document(root: Element): string {
  // The library leaves the end of a CDATA section as it is, which may not stand in a text (XML 1.0, 2.4).
  const xml = toXml(root).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replace(/><(?=url>|sitemap>)/g, '>\n<')}\n`;
}

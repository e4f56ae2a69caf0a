import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { Edition } from '../edition.ts';
import { makeOutline } from '../outline.ts';
import { newsUrl, sitemapUrl } from '../sitemaps/plan-sitemaps.ts';
import type { ExportOutline } from './export.ts';

/**
 * `robots.txt` (RFC 9309): who may read the site, and where its sitemaps are. Crawlers look for it at the root of a host only, so a
 * publication below a path has none, nor has one that has nothing to say in it.
 */
export function planRobots(edition: Edition): readonly ExportOutline[] {
  const { basePath, url: own, crawlers } = edition.site.publication;
  if (basePath !== '' || (own === undefined && Object.keys(crawlers).length === 0)) return [];
  const url = '/robots.txt' as UrlPath;
  return [
    makeOutline(url, 'text', 'Rules for crawlers', () => ({
      kind: 'text',
      url,
      path: outputPathOf(url),
      contents: robotsText(edition),
    })),
  ];
}

function robotsText({ site, addresses }: Edition): string {
  const { crawlers } = site.publication;
  const others = crawlers['*'] ?? true;
  const named = Object.entries(crawlers).filter(([name]) => name !== '*');
  const groups = [
    ...[true, false].flatMap((may) => {
      const own = named.filter(([, allowed]) => allowed === may).map(([name]) => name);
      return own.length > 0 ? [group(own.sort(), may)] : [];
    }),
    group(['*'], others),
  ];
  const maps = [sitemapUrl, ...(site.stories.length > 0 ? [newsUrl(0)] : [])]
    .flatMap((url) => addresses.absolute(url) ?? [])
    .map((address) => `Sitemap: ${address}`);
  return `${[...groups, ...(maps.length > 0 ? [maps.join('\n')] : [])].join('\n\n')}\n`;
}

function group(names: readonly string[], may: boolean): string {
  return [...names.map((name) => `User-agent: ${name}`), may ? 'Allow: /' : 'Disallow: /'].join(
    '\n',
  );
}

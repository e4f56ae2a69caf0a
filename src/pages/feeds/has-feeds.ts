import type { Edition } from '../edition.ts';

/** Can there be feeds, whose readers need absolute addresses, and does the publication want any? */
export function hasFeeds({ site }: Pick<Edition, 'site'>): boolean {
  const { url, feeds } = site.publication;
  return url !== undefined && feeds.formats.length > 0;
}

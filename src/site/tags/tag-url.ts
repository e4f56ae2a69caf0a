import type { UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';

/** Where a tag's page stands. */
export function tagUrl(slug: Slug): UrlPath {
  return `/tags/${slug}/` as UrlPath;
}

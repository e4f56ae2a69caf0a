import { folderOfPage } from '../../base/folder-of-page.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Metadata } from '../frame/metadata.ts';

/** Where a story stands as Markdown. */
export function markdownUrl({ url }: Pick<Story, 'url'>): UrlPath {
  return `${folderOfPage(url)}index.md` as UrlPath;
}

/** Where a story stands as plain text. */
export function textUrl({ url }: Pick<Story, 'url'>): UrlPath {
  return `${folderOfPage(url)}index.txt` as UrlPath;
}

/**
 * May a story be taken elsewhere by programs? One that search engines shall not list may not: a page can say so, other files
 * cannot.
 */
export function isExported({ noindex }: Pick<Story, 'noindex'>): boolean {
  return !noindex;
}

/** Files that hold the text of a story, as its page names them; undefined when there are none. */
export function otherForms(
  story: Pick<Story, 'url' | 'noindex'>,
  { site, addresses }: Edition,
): Metadata['files'] {
  if (!site.publication.exports.markdown || !isExported(story)) return undefined;
  return [{ type: 'text/markdown', href: addresses.page(markdownUrl(story)) }];
}

import type { UrlPath } from './path.ts';

/** The address below which stands what belongs to a page: `/flood/` for the page `/flood/`, and for `/flood.html` too. */
export function folderOfPage(url: UrlPath): UrlPath {
  return (url.endsWith('/') ? url : `${url.replace(/\.[^./]*$/, '')}/`) as UrlPath;
}

import type { Brand } from './brand.ts';
import type { UrlPath } from './path.ts';

/** An address as it stands in an `href`: base path in front, percent-encoded: `/paper/news/%C3%A9t%C3%A9/#interview`. */
export type Href = Brand<string, 'Href'>;

/** The href of a page of ours; `basePath` is empty or begins with `/` and does not end with it. */
export function hrefOf(basePath: string, url: UrlPath, fragment?: string): Href {
  const path = `${basePath}${url}`.split('/').map(encodeURIComponent).join('/');
  return `${path}${fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`}` as Href;
}

import type { Brand } from './brand.ts';
import type { UrlPath } from './path.ts';

/** An address as it stands in an `href`: base path in front, percent-encoded: `/paper/news/%C3%A9t%C3%A9/#interview`. */
export type Href = Brand<string, 'Href'>;

/** Made of nothing but slashes and what `encodeURIComponent()` leaves as it is, as most addresses are. */
const isPlain = /^[\w.!~*'()/-]*$/;

/** The href of a page of ours; `basePath` is empty or begins with `/` and does not end with it. */
export function hrefOf(basePath: string, url: UrlPath, fragment?: string): Href {
  const whole = `${basePath}${url}`;
  const path = isPlain.test(whole) ? whole : whole.split('/').map(encodeURIComponent).join('/');
  return `${path}${fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`}` as Href;
}

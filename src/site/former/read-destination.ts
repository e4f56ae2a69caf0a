import type { UrlPath, WebAddress } from '../../base/path.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { formerAddress } from './former-address.ts';

/** Where a redirect leads, understood; or why it leads nowhere, as a clause. */
export type ReadDestination =
  | {
      readonly kind: 'destination';
      readonly to: UrlPath | WebAddress;
      readonly fragment?: string;
    }
  | { readonly kind: 'wrong'; readonly reason: string };

/** The destination of a redirect as somebody wrote it: a path of the site, with or without fragment, or an address on the web. */
export function readDestination(text: string, publication: Publication): ReadDestination {
  const { url } = publication;
  const isOutside = /^https?:/i.test(text) && !(url !== undefined && isBelow(text, url));
  if (isOutside) return outside(text);
  const [written = '', hash = ''] = text.split(/#(.*)/s);
  const read = formerAddress(written, publication);
  if (read.kind === 'wrong') return read;
  const fragment = hash === '' ? {} : { fragment: decoded(hash) };
  return { kind: 'destination', to: read.path, ...fragment };
}

function isBelow(text: string, url: string): boolean {
  return text === url || text.startsWith(`${url}/`) || text.startsWith(`${url}#`);
}

function outside(text: string): ReadDestination {
  if (!/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text))
    return { kind: 'wrong', reason: 'it is no address on the web' };
  const { href, username, password } = new URL(text);
  if (`${username}${password}` !== '')
    return { kind: 'wrong', reason: 'it holds the name or password of somebody' };
  return { kind: 'destination', to: escapedFully(href) as WebAddress };
}

/** A parsed address holds ASCII only; the rest of what servers take for their own marks is escaped here. */
function escapedFully(href: string): string {
  return href.replace(/["'$;<>\\^`{|}\s]/g, (mark) => `%${hex(mark)}`);
}

function hex(mark: string): string {
  return mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { hrefOf } from '../../../base/address.ts';
import type { UrlPath } from '../../../base/path.ts';
import type { Publication } from '../../../content/settings/publication.ts';
import type { PlannedRedirect } from '../../former/resolve-redirects.ts';

/** A redirect as hosts see it: base path in front. */
export interface HostRule {
  readonly redirect: PlannedRedirect;
  /** Not escaped: as a path in the file system of the host would be. */
  readonly path: string;
  /** Escaped, as it stands in an address. */
  readonly from: string;
  /** Escaped; absolute when it leads elsewhere. */
  readonly to: string;
  readonly status: PlannedRedirect['status'];
}

/** What hosts must know of a redirect. Nothing in `from` and `to` could end a word, a line, or a text in quotes. */
export function hostRule(
  redirect: PlannedRedirect,
  { basePath }: Pick<Publication, 'basePath'>,
): HostRule {
  const { from, to, fragment, status } = redirect;
  const target = to.startsWith('/') ? hrefOf(basePath, to as UrlPath, fragment) : to;
  return {
    redirect,
    path: `${basePath}${from}`,
    from: withoutMarks(hrefOf(basePath, from)),
    to: withoutMarks(target),
    status,
  };
}

/** `encodeURIComponent()` leaves some marks that mean something to hosts. */
function withoutMarks(href: string): string {
  return href.replace(/[*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The same address without its final slash, by which people ask for it too; undefined when it has none. */
export function withoutSlash(address: string): string | undefined {
  return address.length > 1 && address.endsWith('/') ? address.slice(0, -1) : undefined;
}

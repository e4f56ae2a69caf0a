import type { ContentPath, UrlPath } from '../../base/path.ts';

/** Where the links of content files may lead. */
export interface Targets {
  /** Addresses of everything that has a page, by content file. */
  readonly urls: ReadonlyMap<ContentPath, UrlPath>;
  /** Files that must not be seen yet: drafts and embargoed stories. */
  readonly hidden: ReadonlySet<ContentPath>;
  /** Addresses at which expired stories stood; hosts say there that they are gone. */
  readonly expired: ReadonlyMap<ContentPath, UrlPath>;
  /** Pictures and other files that lie beside the text. */
  readonly assets: ReadonlySet<ContentPath>;
  /** Addresses of topics, by `tagKey()` of their spellings. */
  readonly topics: ReadonlyMap<string, UrlPath>;
}

/** What an address in a content file means. */
export type Target =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'page'; readonly url: UrlPath; readonly fragment?: string }
  | { readonly kind: 'asset'; readonly path: ContentPath; readonly suffix: string }
  | { readonly kind: 'hidden'; readonly path: ContentPath }
  | { readonly kind: 'missing'; readonly path: ContentPath }
  /** An address of the site's own: `/about/`, `#notes`, `?page=2`, or relative to the page. */
  | { readonly kind: 'address'; readonly href: string };

/**
 * What `href`, written in the file `from`, leads to. Paths to content files are relative to the file, or to the content
 * folder when they begin with `/`; a path that names no file of ours is an address of the site.
 */
export function resolveTarget(href: string, from: ContentPath, targets: Targets): Target {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return { kind: 'outside', href };
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  if (path === '') return { kind: 'address', href };
  const file = contentPath(path, from);
  if (file === undefined) return { kind: 'address', href };
  const url = targets.urls.get(file) ?? targets.expired.get(file);
  if (url !== undefined) {
    return { kind: 'page', url, ...(hash.length > 1 ? { fragment: decoded(hash.slice(1)) } : {}) };
  }
  if (targets.hidden.has(file)) return { kind: 'hidden', path: file };
  if (targets.assets.has(file)) return { kind: 'asset', path: file, suffix: query + hash };
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(file)) return { kind: 'missing', path: file };
  return { kind: 'address', href };
}

/** The content path that `path` means in the file `from`; undefined when it leads out of the content folder. */
export function contentPath(path: string, from: ContentPath): ContentPath | undefined {
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts = [...base];
  for (const part of decoded(path).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/').normalize('NFC') as ContentPath;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import type { Brand } from './brand.ts';

/** Path below the content folder, separated by `/`, in Unicode NFC: `articles/2026/flood.md`. */
export type ContentPath = Brand<string, 'ContentPath'>;

/** Path below the output folder, separated by `/`, percent-decoded: `news/flood/index.html`. */
export type OutputPath = Brand<string, 'OutputPath'>;

/** Path in the site's address space, begins with `/`, percent-decoded: `/news/flood/`. */
export type UrlPath = Brand<string, 'UrlPath'>;

/** Absolute address elsewhere on the web, with whatever may not stand in a URI escaped: `https://example.com/a%20b`. */
export type WebAddress = Brand<string, 'WebAddress'>;

/** The file that answers for an address: `/news/` is `news/index.html`, `/feed.xml` is itself. */
export function outputPathOf(url: UrlPath): OutputPath {
  return (url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)) as OutputPath;
}

/** An address that somebody wrote, checked; or why it cannot be one, as a clause. */
export type ReadPath =
  | { readonly kind: 'path'; readonly path: UrlPath }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * An address as a path of ours: percent-escapes decoded once, NFC, a `/` put in front, and behind unless the last name
 * has an ending. Refused is whatever could leave the output folder or cannot be a file on every system.
 */
export function readUrlPath(text: string): ReadPath {
  const decoded = decodeOnce(text.trim());
  if (decoded === undefined) return wrong('a “%” in it begins no valid escape');
  const names = decoded
    .normalize('NFC')
    .replace(/^\/|\/$/g, '')
    .split('/');
  if (names.length === 1 && names[0] === '') return { kind: 'path', path: '/' as UrlPath };
  for (const name of names) {
    const reason = reasonAgainst(name);
    if (reason !== undefined) return wrong(reason);
  }
  const path = `/${names.join('/')}`;
  if (byteLength(path) > longestPath) return wrong('it is too long');
  const file = /\.[a-z\d]{1,8}$/i.test(names.at(-1) ?? '') && !decoded.endsWith('/');
  return { kind: 'path', path: (file ? path : `${path}/`) as UrlPath };
}

function wrong(reason: string): ReadPath {
  return { kind: 'wrong', reason };
}

/** Longest name of a file on the usual systems, in bytes, less what `.html` and temporary endings may add. */
const longestName = 240;

/** Longest path, in bytes: browsers and servers take some 2,000 with every byte percent-encoded. */
const longestPath = 700;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function reasonAgainst(name: string): string | undefined {
  if (name === '') return 'it holds two slashes in a row';
  if (name.startsWith('.')) return 'a name in it begins with a dot';
  if (/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(name))
    return 'it holds an invisible control character';
  if (/[\\?#:*"<>|%]/.test(name)) return 'it holds one of the characters \\ ? # : * " < > | %';
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name))
    return `“${name}” is the name of a device on Windows`;
  if (/[. ]$/.test(name)) return 'a name in it ends with a dot or a space';
  if (byteLength(name) > longestName) return 'a name in it is too long';
  return undefined;
}

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

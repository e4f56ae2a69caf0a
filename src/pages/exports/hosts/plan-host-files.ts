import { type Diagnostic, diagnose } from '../../../base/diagnostic.ts';
import { type OutputPath, outputPathOf, type UrlPath } from '../../../base/path.ts';
import type { Host, Publication } from '../../../content/settings/publication.ts';
import type { FormerAddresses, PlannedRedirect } from '../../former/resolve-redirects.ts';
import { makeOutline } from '../../outline.ts';
import type { ExportOutline } from '../export.ts';
import { type HostRule, hostRule } from './host-rule.ts';
import { nginxFile } from './nginx-file.ts';
import { redirectsFile } from './redirects-file.ts';
import { s3File } from './s3-file.ts';

/** Files that tell hosts of former addresses. */
export interface HostFiles {
  readonly exports: readonly ExportOutline[];
  /** Redirects of which a host is not told, so that a page must lead on. */
  readonly stubs: readonly PlannedRedirect[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Hosts by the file that tells them. */
const files = {
  _redirects: ['netlify', 'cloudflare', 'gitlab'],
  '_redirects.nginx.conf': ['nginx'],
  '_redirects.s3.json': ['s3'],
} as const satisfies Readonly<Record<string, readonly Host[]>>;

type Name = keyof typeof files;

/**
 * The rules about former addresses in the form of each host. Where no host is named, every file is written, and a page at every
 * former address besides. A file that the publication has itself (`copies`) is left alone.
 */
export function planHostFiles(
  { redirects, gone }: Pick<FormerAddresses, 'redirects' | 'gone'>,
  publication: Publication,
  copies: readonly OutputPath[],
): HostFiles {
  const { hosts } = publication;
  const rules = redirects.map((redirect) => hostRule(redirect, publication));
  const made = (Object.keys(files) as Name[])
    .filter((name) => hosts.length === 0 || files[name].some((host) => hosts.includes(host)))
    .map((name) => ({
      name,
      ...fileOf(name, rules, gone, publication),
      isOwn: isOwn(name, copies),
    }));
  const left = new Set(made.flatMap(({ left, isOwn }) => (isOwn ? rules : left)));
  const isStatic = hosts.length === 0 || hosts.includes('static');
  return {
    exports: made.flatMap(({ name, contents, isOwn, isEmpty }) =>
      isOwn || isEmpty ? [] : [textOutline(name, contents)],
    ),
    stubs: isStatic ? redirects : rules.flatMap((rule) => (left.has(rule) ? [rule.redirect] : [])),
    diagnostics: hosts.length === 0 ? [] : made.flatMap(({ name, left }) => tooMany(name, left)),
  };
}

function isOwn(name: Name, copies: readonly OutputPath[]): boolean {
  return copies.some((path) => path === name);
}

interface MadeFile {
  readonly contents: string;
  readonly left: readonly HostRule[];
  /** Is there nothing to tell? */
  readonly isEmpty: boolean;
}

function fileOf(
  name: Name,
  rules: readonly HostRule[],
  gone: readonly UrlPath[],
  { hosts, basePath, url }: Publication,
): MadeFile {
  const isEmpty = rules.length === 0;
  if (name === '_redirects') {
    const readers = hosts.filter((host) => files[name].some((reader) => reader === host));
    const isForced = readers.join() === 'netlify' && hosts.length > 1;
    return { ...redirectsFile(rules, readers, isForced), isEmpty };
  }
  if (name === '_redirects.s3.json')
    return { ...s3File(rules, url && new URL(url).origin), isEmpty };
  const paths = gone.map((path) => `${basePath}${path}`);
  const contents = nginxFile(rules, paths);
  return { contents, left: [], isEmpty: isEmpty && gone.length === 0 };
}

function textOutline(name: Name, contents: string): ExportOutline {
  const url = `/${name}` as UrlPath;
  return makeOutline(url, 'text', name, () => ({
    kind: 'text',
    url,
    path: outputPathOf(url),
    contents,
  }));
}

function tooMany(name: Name, left: readonly HostRule[]): readonly Diagnostic[] {
  const [first] = left;
  if (first === undefined) return [];
  const more = left.length === 1 ? '' : ` and ${left.length - 1} more`;
  return [
    diagnose(
      'redirects-many',
      { path: 'publication.yml', line: 1, column: 1 },
      `“${name}” has no room for “${first.redirect.from}”${more}: hosts take no more rules than that`,
      'Nothing need be done, since pages lead on from there; name another host under “hosts” for redirects without them',
    ),
  ];
}

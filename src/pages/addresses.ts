import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath, OutputPath, UrlPath } from '../base/path.ts';
import type { Site } from '../site/site.ts';
import type { ExportOutline } from './exports/export.ts';
import type { Outline } from './outline.ts';

/** What is planned, and stands at an address of its own. */
export interface Addressed {
  readonly pages: readonly Outline[];
  readonly exports: readonly ExportOutline[];
  /** Files from the content folder. */
  readonly media: readonly { readonly from: ContentPath; readonly to: OutputPath }[];
}

/**
 * Pages and files that would be written to one place: the same file, or a file where another needs a folder. Addresses that
 * differ only in case or in Unicode form count as one, because file systems and readers take them for one.
 */
export function checkAddresses(site: Site, planned: Addressed): readonly Diagnostic[] {
  return areApart(planned) ? [] : reportClashes(site, planned);
}

/** Has everything a place of its own, as on most sites? Then nobody need know who asked for it. */
function areApart({ pages, exports, media }: Addressed): boolean {
  const taken = new Set<string>();
  for (const { path } of pages) taken.add(keyOf(path));
  for (const { path } of exports) taken.add(keyOf(path));
  for (const { to } of media) taken.add(keyOf(to));
  if (taken.size < pages.length + exports.length + media.length) return false;
  for (const key of taken)
    if (isAsset(key) || foldersOf(key).some((folder) => taken.has(folder))) return false;
  return true;
}

/** What stands beside pages goes with them, so of that nothing is said while pages clash. */
function reportClashes(site: Site, planned: Addressed): readonly Diagnostic[] {
  const ofPages = clashesAmong(ownersOf(site, { ...planned, exports: [] }));
  return ofPages.length > 0 ? ofPages : clashesAmong(ownersOf(site, planned));
}

function clashesAmong(all: readonly Owner[]): readonly Diagnostic[] {
  const owners = new Map<string, Owner>();
  const diagnostics: Diagnostic[] = [];
  for (const owner of all) {
    const key = keyOf(owner.path);
    const other = owners.get(key);
    if (other) diagnostics.push(takenAddress(owner, other));
    else if (isAsset(key)) diagnostics.push(takenAddress(owner, assets));
    else owners.set(key, owner);
  }
  for (const owner of all) {
    const other = foldersOf(keyOf(owner.path)).find((folder) => owners.has(folder));
    const file = other === undefined ? undefined : owners.get(other);
    if (file) diagnostics.push(takenAddress(owner, file));
  }
  return diagnostics;
}

function ownersOf(site: Site, { pages, exports, media }: Addressed): readonly Owner[] {
  const sources = sourcesByUrl(site);
  return [
    ...media.map(({ from, to }) => ({
      url: `/${to}` as UrlPath,
      path: to,
      title: '',
      source: from,
    })),
    ...pages.map((page) => ({ ...page, ...takeSource(sources, page) })),
    ...exports,
  ];
}

function keyOf(path: OutputPath): string {
  return path.normalize('NFC').toLowerCase();
}

/** Styles, scripts and fonts lie in this folder under names that nobody knows beforehand. */
function isAsset(key: string): boolean {
  return /^assets\/[^/]+$/.test(key) && key !== 'assets/index.html';
}

const assets: Owner = {
  url: '/assets/' as UrlPath,
  path: 'assets' as OutputPath,
  title: 'styles and scripts',
};

/** The folders that hold a file and may be called like one, the outermost first: few names of folders hold a dot. */
function foldersOf(key: string): readonly string[] {
  if (!key.startsWith('media/') && !/\.[^/]*\//.test(key)) return [];
  const names = key.split('/');
  return names.slice(0, -1).map((_, n) => names.slice(0, n + 1).join('/'));
}

/** Whatever has an address, and the content file that asked for it, if one did. */
interface Owner {
  readonly url: UrlPath;
  readonly path: OutputPath;
  readonly title: string;
  readonly source?: ContentPath;
}

function sourcesByUrl(site: Site): Map<UrlPath, ContentPath[]> {
  const sources = new Map<UrlPath, ContentPath[]>();
  // A section that no file describes is asked for by the stories that name it.
  const sections = [...site.sections.values()].flatMap(({ url, stories }) => {
    const source = stories.at(-1)?.source;
    return source ? [{ url, source }] : [];
  });
  const redirects = site.redirects.map(({ from, place }) => ({
    url: from,
    source: place.path as ContentPath,
  }));
  const all = [...site.stories, ...site.retracted, ...sections, ...site.pages, ...redirects];
  for (const { url, source } of all) {
    const list = sources.get(url) ?? [];
    sources.set(url, list);
    list.push(source);
  }
  return sources;
}

/** Pages come in the order of stories, sections and standalone pages, so two files at one address are told apart by turns. */
function takeSource(
  sources: Map<UrlPath, ContentPath[]>,
  { url, kind }: Outline,
): { readonly source?: ContentPath } {
  const own = /^(?:article|interview|section|standalone|redirect)$/.test(kind);
  const source = own ? sources.get(url)?.shift() : undefined;
  return source ? { source } : {};
}

function takenAddress(owner: Owner, other: Owner): Diagnostic {
  const [blamed, holder] = owner.source ? [owner, other] : [other, owner];
  const belongs = holder.source
    ? `“${holder.source}”`
    : `the publication's own page “${holder.title}”`;
  return diagnose(
    'address-taken',
    { path: blamed.source ?? 'publication.yml', line: 1, column: 1 },
    `The address “${owner.url}” belongs to ${belongs} already`,
    'Give one of them another “slug” or “section” in its front matter',
  );
}

import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath, OutputPath, UrlPath } from '../base/path.ts';
import type { Site } from '../site/site.ts';
import type { PlannedExport } from './exports/export.ts';
import type { Page } from './page.ts';

/**
 * Pages and exports that would be written to one file. Addresses that differ only in case or in Unicode form count as
 * one, because file systems and readers take them for one.
 */
export function checkAddresses(
  site: Site,
  pages: readonly Page[],
  exports: readonly PlannedExport[],
): readonly Diagnostic[] {
  const sources = sourcesByUrl(site);
  const owners = new Map<string, Owner>();
  const diagnostics: Diagnostic[] = [];
  const all: readonly Owner[] = [
    ...pages.map((page) => ({ ...page, title: page.metadata.title, ...takeSource(sources, page) })),
    ...exports.map((planned) => ({ ...planned, title: planned.interview.title })),
  ];
  for (const owner of all) {
    const key = owner.path.normalize('NFC').toLowerCase();
    const other = owners.get(key);
    if (other) diagnostics.push(takenAddress(owner, other));
    else owners.set(key, owner);
  }
  return diagnostics;
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
  for (const { url, source } of [...site.stories, ...site.retracted, ...sections, ...site.pages]) {
    const list = sources.get(url) ?? [];
    sources.set(url, list);
    list.push(source);
  }
  return sources;
}

/** Pages come in the order of stories, sections and standalone pages, so two files at one address are told apart by turns. */
function takeSource(
  sources: Map<UrlPath, ContentPath[]>,
  { url, view }: Page,
): { readonly source?: ContentPath } {
  const own = /^(?:article|interview|section|standalone)$/.test(view.kind);
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

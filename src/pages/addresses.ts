import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import type { Site } from '../site/site.ts';
import type { Page } from './page.ts';

/**
 * Pages that would be written to one file. Addresses that differ only in case or in Unicode form count as one, because
 * file systems and readers take them for one.
 */
export function checkAddresses(site: Site, pages: readonly Page[]): readonly Diagnostic[] {
  const sources = sourcesByUrl(site);
  const owners = new Map<string, Owner>();
  const diagnostics: Diagnostic[] = [];
  for (const page of pages) {
    const owner: Owner = { page, ...takeSource(sources, page) };
    const key = page.path.normalize('NFC').toLowerCase();
    const other = owners.get(key);
    if (other) diagnostics.push(takenAddress(owner, other));
    else owners.set(key, owner);
  }
  return diagnostics;
}

/** A page and the content file that asked for its address, if one did. */
interface Owner {
  readonly page: Page;
  readonly source?: ContentPath;
}

function sourcesByUrl(site: Site): Map<UrlPath, ContentPath[]> {
  const sources = new Map<UrlPath, ContentPath[]>();
  for (const { url, source } of [...site.stories, ...site.pages]) {
    const list = sources.get(url) ?? [];
    sources.set(url, list);
    list.push(source);
  }
  return sources;
}

/** Pages come in the order of stories and standalone pages, so two files at one address are told apart by turns. */
function takeSource(
  sources: Map<UrlPath, ContentPath[]>,
  { url, view }: Page,
): { readonly source?: ContentPath } {
  const own = view.kind === 'article' || view.kind === 'interview' || view.kind === 'standalone';
  const source = own ? sources.get(url)?.shift() : undefined;
  return source ? { source } : {};
}

function takenAddress(owner: Owner, other: Owner): Diagnostic {
  const [blamed, holder] = owner.source ? [owner, other] : [other, owner];
  const belongs = holder.source
    ? `“${holder.source}”`
    : `the publication's own page “${holder.page.metadata.title}”`;
  return diagnose(
    'address-taken',
    { path: blamed.source ?? 'publication.yml', line: 1, column: 1 },
    `The address “${owner.page.url}” belongs to ${belongs} already`,
    'Give one of them another “slug” in its front matter',
  );
}

import type { Page } from '../../src/pages/page.ts';
import { type PagePlan, planPages } from '../../src/pages/plan-pages.ts';
import type { Kind, View } from '../../src/pages/view.ts';
import { type ContentFiles, type SiteOptions, siteOf } from './site.ts';

/** The pages planned for the files given. */
export function planOf(files: ContentFiles, options: SiteOptions = {}): PagePlan {
  return planPages(siteOf(files, options));
}

/** The view of the page of a kind at an address, of the files given. */
export function viewAt<K extends Kind>(
  kind: K,
  url: string,
  files: ContentFiles,
): Extract<View, { kind: K }> {
  const { view } = pageAt(url, files);
  if (!isOf(kind, view)) throw new Error(`“${url}” is of the kind “${view.kind}”`);
  return view;
}

/** The page at an address, of the files given. */
export function pageAt(url: string, files: ContentFiles): Page {
  const { pages } = planOf(files);
  const page = pages.find((candidate) => candidate.url === url);
  if (page === undefined) {
    throw new Error(`There is no page “${url}”, only ${pages.map((other) => other.url).join(' ')}`);
  }
  return page;
}

function isOf<K extends Kind>(kind: K, view: View): view is Extract<View, { kind: K }> {
  return view.kind === kind;
}

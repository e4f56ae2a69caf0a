import type { Digest } from '../../src/base/digest.ts';
import type { Language } from '../../src/base/languages/language.ts';
import { knownLanguages, loadLanguage } from '../../src/base/languages/load-language.ts';
import type { PlannedExport } from '../../src/pages/exports/export.ts';
import type { Page } from '../../src/pages/page.ts';
import { type PagePlan, planPages } from '../../src/pages/plan-pages.ts';
import type { Kind, View } from '../../src/pages/view.ts';
import type { Site } from '../../src/site/site.ts';
import { type ContentFiles, type SiteOptions, siteOf } from './site.ts';

/** A plan with all that is worked out at printing. */
export type WholePlan = Omit<PagePlan, 'pages' | 'exports'> & {
  readonly pages: readonly Page[];
  readonly exports: readonly PlannedExport[];
  /** What exports share, by digest. */
  readonly shared: ReadonlyMap<Digest, unknown>;
};

/** The pages planned for the files given. */
export function planOf(files: ContentFiles, options: SiteOptions = {}): WholePlan {
  return wholePlan(siteOf(files, options));
}

/** Every language that Broadsheet speaks, so that sites can be planned at once. */
const known = await Promise.all(knownLanguages.map((tag) => loadLanguage(tag)));

/** All pages and exports of a site, by default in the language of the publication alone; those of editions stand behind it. */
export function wholePlan(
  site: Site,
  languages: readonly Language[] = known.filter(({ tag }) => tag === site.publication.lang),
): WholePlan {
  const { pages, exports, ...others } = planPages(site, [], undefined, [], languages);
  return {
    ...others,
    pages: pages.map(({ plan }) => plan()),
    exports: exports.map(({ plan }) => plan()),
    shared: new Map(
      exports.flatMap(({ shared }) =>
        [...(shared?.() ?? [])].map(({ digest, json }) => [digest, JSON.parse(json)] as const),
      ),
    ),
  };
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

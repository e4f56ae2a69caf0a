import type { Page } from '../../src/pages/page.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { fillProse } from '../../src/render/fill-prose.ts';
import { jsonLd } from '../../src/render/structured-data/json-ld.ts';
import { named, parseHtml } from './html.ts';
import type { Node, Told } from './schema-rules.ts';
import { assembled, type ContentFiles, type SiteOptions } from './site.ts';

/** What every page of the files given tells machines, by its address; pages that tell nothing are left out. */
export function toldBy(files: ContentFiles, options: SiteOptions = {}): ReadonlyMap<string, Told> {
  const { site, proses } = assembled(files, options);
  const { pages, frame } = planPages(site);
  return new Map(
    pages.flatMap((outline) => {
      const page: Page = outline.plan();
      const prose = page.prose && proses.get(page.prose.digest);
      const json = jsonLd(page, frame, prose && page.prose ? fillProse(prose, page.prose) : []);
      return json === '' ? [] : [[page.url as string, JSON.parse(json)] as const];
    }),
  );
}

/** The first node of the page at an address. */
export function mainNode(url: string, files: ContentFiles, options: SiteOptions = {}): Node {
  const told = toldBy(files, options);
  const [node] = told.get(url)?.['@graph'] ?? [];
  if (node === undefined)
    throw new Error(`“${url}” tells nothing, only ${[...told.keys()].join(' ')}`);
  return node;
}

/** The blocks of JSON-LD in a page. */
export function blocksIn(html: string): readonly Told[] {
  return named(parseHtml(html), 'script')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map(({ children: [text] }) => JSON.parse(text?.type === 'text' ? text.value : ''));
}

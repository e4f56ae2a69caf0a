import { join } from 'node:path';
import type { OutputPath, UrlPath } from './base/path.ts';
import type { Sketch } from './content/document.ts';
import { readManifest, stateFolder } from './output/manifest.ts';
import { realPlace } from './output/place.ts';
import { readPublicFiles } from './output/public-files.ts';
import type { ExportOutline, PlannedExport } from './pages/exports/export.ts';
import type { Outline } from './pages/outline.ts';
import type { Page } from './pages/page.ts';
import { planPages } from './pages/plan-pages.ts';
import type { Kind } from './pages/view.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import { drawIcons } from './pipeline/draw-icons.ts';
import { makeFingerprinter, type Reason, reasonsFor } from './pipeline/fingerprint.ts';
import { loadLanguages } from './pipeline/load-languages.ts';
import { lookAtPictures } from './pipeline/look-at-pictures.ts';
import { surroundingsOf } from './pipeline/print-site.ts';
import { readSite } from './pipeline/read-site.ts';
import { contextOf } from './pipeline/render-context.ts';
import { readRenderedPages } from './pipeline/rendered-pages.ts';
import { storiesIn } from './pipeline/shared-values.ts';
import { makeCrew } from './press/crew.ts';
import { startPress } from './press/start-press.ts';
import { findTemplate } from './press/template-folders.ts';
import type { Site } from './site/site.ts';
import type { Memory } from './store/memory.ts';

/** What a page is made from, and what happened to it. */
export interface Explanation {
  readonly url: UrlPath;
  readonly path: OutputPath;
  readonly kind: Kind | PlannedExport['kind'];
  /** The template's file, absolute; empty for files that no template makes. */
  readonly template: string;
  /** Content files that the page shows or leads to, its own first; of other files those of the stories in them. Absolute. */
  readonly content: readonly string[];
  /** Why the last build that made anything anew made this page anew; none when it kept the page as it was. */
  readonly rendered: readonly Reason[];
  /** Why the next build would make it anew; none when it would not. */
  readonly next: readonly Reason[];
}

/** The page at an address, explained; or the addresses that there are. Nothing is written. */
export async function explain(
  url: string,
  options: BuildOptions,
): Promise<Explanation | { readonly urls: readonly UrlPath[] }> {
  const { folders } = options;
  const state = stateFolder(realPlace(folders.output));
  const memory = readOnly(options.openMemory(state));
  const { site, documents } = await readSite({
    ...options,
    memory,
    // Nothing is added to the store, so that texts could not be fetched from there.
    mostTexts: Number.POSITIVE_INFINITY,
    crew: makeCrew(0, ''),
  });
  const looking = { content: folders.content, memory, atOnce: options.threads };
  const copies = readPublicFiles(folders.public).files;
  const pictures = await lookAtPictures(site.pictures, looking);
  const { icons } = await drawIcons(copies, { memory, force: false });
  const paths = copies.map(({ to }) => to);
  const languages = await loadLanguages(site.publication);
  const plan = planPages(site, paths, pictures, icons, languages);
  const all: readonly (Outline | ExportOutline)[] = [...plan.pages, ...plan.exports];
  const page = all.find((candidate) => candidate.url === url)?.plan();
  if (page === undefined) return { urls: all.map((candidate) => candidate.url) };

  const templates = [folders.templates, join(folders.package, 'templates')];
  const { press } = await startPress(templates, folders.package, memory);
  const context = press && contextOf(surroundingsOf({ site, plan, copies }), press);
  const now =
    press &&
    context &&
    makeFingerprinter(memory.version, press.templates, context)(page, JSON.stringify(page));
  const before = readManifest(state)?.get(page.path)?.fingerprint;
  return {
    url: page.url,
    path: page.path,
    ...madeBy(page, templates),
    content: filesOf(page, site, documents).map((path) => join(folders.content, path)),
    rendered: readRenderedPages(state).get(page.path) ?? [],
    next: now === undefined || now === before ? [] : reasonsFor(before, now),
  };
}

function madeBy(
  page: Page | PlannedExport,
  templates: readonly string[],
): Pick<Explanation, 'kind' | 'template'> {
  if (!('view' in page)) return { kind: page.kind, template: '' };
  const { kind } = page.view;
  return { kind, template: findTemplate(`${kind}.tsx`, templates) ?? '' };
}

function filesOf(
  page: Page | PlannedExport,
  site: Site,
  documents: readonly Sketch[],
): readonly string[] {
  return 'view' in page ? contentOf(page, site, documents) : [...new Set(storiesIn(page))];
}

/** A memory to which nothing is added. */
function readOnly(memory: Memory): Memory {
  const { store, pictures } = memory;
  return {
    ...memory,
    store: { ...store, put: () => {}, putJson: () => {} },
    pictures: { ...pictures, put: () => {} },
  };
}

/** Files whose addresses stand in the page, in the order in which they stand there; the file of the page itself first. */
function contentOf(page: Page, site: Site, documents: readonly Sketch[]): readonly string[] {
  const files = new Map<string, string>();
  const stories = [...site.stories, ...site.retracted];
  for (const { url, source } of [...stories, ...site.pages]) {
    files.set(url, source);
  }
  for (const [kind, things] of Object.entries({
    person: site.people,
    tag: site.tags,
    section: site.sections,
    series: site.series,
  })) {
    for (const { path } of documents.filter((document) => document.kind === kind)) {
      const slug = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
      const thing = [...things.values()].find((candidate) => candidate.slug === slug);
      if (thing?.url) files.set(thing.url, path);
    }
  }
  const { basePath } = site.publication;
  const named = [page.url, ...addressesIn([page.view, page.prose?.links], basePath)];
  return [...new Set(named.flatMap((url) => files.get(url) ?? []))];
}

function addressesIn(value: unknown, basePath: string): readonly string[] {
  if (typeof value === 'string') {
    return value.startsWith(`${basePath}/`)
      ? [value.slice(basePath.length).replace(/#.*$/, '')]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => addressesIn(part, basePath));
}

/** The address of a page as a person may type it: with or without slashes at its ends, with or without host. */
export function typedAddress(text: string): UrlPath {
  const path = URL.canParse(text) ? new URL(text).pathname : text;
  const inner = path.replace(/^\/+|\/+$/g, '').replace(/(?:^|\/)index\.html$/, '');
  if (inner === '') return '/' as UrlPath;
  return (/\.[a-z\d]+$/i.test(inner) ? `/${inner}` : `/${inner}/`) as UrlPath;
}

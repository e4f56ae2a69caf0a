import { readFileSync, statSync } from 'node:fs';
import { hrefOf } from './base/address.ts';
import type { Diagnostic } from './base/diagnostic.ts';
import { type Digest, digest } from './base/digest.ts';
import type { OutputPath, UrlPath } from './base/path.ts';
import { stampOf } from './base/stamp.ts';
import type { Prose } from './content/prose.ts';
import type { Output } from './output/open-output.ts';
import type { CopiedFile } from './output/public-files.ts';
import type { PlannedExport } from './pages/exports/export.ts';
import type { Page } from './pages/page.ts';
import type { PagePlan } from './pages/plan-pages.ts';
import { explainFailure } from './press/explain-failure.ts';
import type { Press } from './press/start-press.ts';
import type { OutputFile } from './render/file.ts';
import { type RenderContext, renderPage } from './render/render-page.ts';
import type { Site } from './site/site.ts';
import type { Memory } from './store/memory.ts';
import type { SeenFiles } from './store/seen-files.ts';

/** Everything that goes to print. */
export interface Edition {
  readonly site: Site;
  readonly plan: PagePlan;
  readonly press: Press;
  readonly copies: readonly CopiedFile[];
}

export interface Printed {
  /** Of templates that failed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Number of pages and exports that were rendered, because something that they show has changed. */
  readonly rendered: number;
}

/** Take every file of a site into the output: as it is when it would be made from the same things, else made anew. */
export function printSite(
  output: Output,
  edition: Edition,
  { store, seen }: Memory,
  onPrinted: (done: number, total: number) => void,
): Printed {
  const { plan, press, copies } = edition;
  const context = renderContext(edition);
  const versionOf = versions(press, context);
  const diagnostics: Diagnostic[] = [];
  let rendered = 0;
  const all: readonly (Page | PlannedExport)[] = [...plan.pages, ...plan.exports];
  for (const [n, page] of all.entries()) {
    const fingerprint = digest([versionOf(page), page]);
    if (!output.keep(page.path, fingerprint)) {
      rendered += 1;
      const file = rendering(page, store, context, press);
      if ('contents' in file) output.stage(file, fingerprint);
      else diagnostics.push(file);
    }
    onPrinted(n + 1, all.length);
  }
  for (const { path, contents, digest: own } of press.assets.files) {
    if (!output.keep(path, own)) output.stage({ path, contents: contents() }, own);
  }
  for (const copied of copies) copy(copied, output, seen);
  return { diagnostics, rendered };
}

/** A template is a publication's own code, so it may throw anything. */
function rendering(
  page: Page | PlannedExport,
  store: Memory['store'],
  context: RenderContext,
  { templates }: Press,
): OutputFile | Diagnostic {
  const prose = page.prose && (store.get(page.prose.digest) as Prose | undefined);
  if (!('view' in page)) return renderPage(page, prose, context);
  try {
    return renderPage(page, prose, context);
  } catch (error) {
    return explainFailure(error, page, templates);
  }
}

/** A copy is made from nothing but its original. */
function copy({ from, to }: CopiedFile, output: Output, seen: SeenFiles): void {
  const stamp = stampOf(statSync(from));
  const known = seen.digestOf(from, stamp);
  if (known && output.keep(to, known)) return;
  const contents = readFileSync(from);
  const own = digest(contents);
  seen.see(from, stamp, own);
  if (!output.keep(to, own)) output.stage({ path: to, contents }, own);
}

/** What a page is made from besides what the plan says of it: its template, and what all pages share. */
function versions(
  { templates }: Press,
  { frame, assets }: RenderContext,
): (page: Page | PlannedExport) => Digest | '' {
  const shared = digest([frame, assets]);
  return (page) =>
    'view' in page ? digest(`${templates.versions[page.view.kind]} ${shared}`) : '';
}

function renderContext({ site, plan, press, copies }: Edition): RenderContext {
  const icon = copies.find(({ to }) => to === 'favicon.svg');
  const paths: Readonly<Record<string, OutputPath>> = {
    ...press.assets.paths,
    ...(icon ? { 'favicon.svg': icon.to } : {}),
  };
  const hrefs = Object.entries(paths).map(
    ([name, path]) => [name, hrefOf(site.publication.basePath, `/${path}` as UrlPath)] as const,
  );
  return {
    frame: plan.frame,
    assets: Object.fromEntries(hrefs),
    renderer: press.templates.render,
  };
}

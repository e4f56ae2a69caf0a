import { readFileSync, statSync } from 'node:fs';
import { hrefOf } from '../base/address.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { OutputPath, UrlPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import type { Output } from '../output/open-output.ts';
import type { CopiedFile } from '../output/public-files.ts';
import { type Slot, stageFile } from '../output/stage-file.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Page } from '../pages/page.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { Crew } from '../press/crew.ts';
import { inBatches } from '../press/in-batches.ts';
import type { Press } from '../press/start-press.ts';
import type { RenderContext } from '../render/render-page.ts';
import type { Site } from '../site/site.ts';
import type { Memory } from '../store/memory.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import type { Entry, SharedStore } from '../store/store.ts';
import type { BuildOptions } from './build-options.ts';
import { makeFingerprinter, type Reason, reasonsFor } from './fingerprint.ts';
import { type PageOrder, type PrintedPage, type PrintSetup, printPages } from './print-pages.ts';
import type { RenderedPages } from './rendered-pages.ts';

/** Everything that goes to print. */
export interface Edition {
  readonly site: Site;
  readonly plan: PagePlan;
  readonly press: Press;
  readonly copies: readonly CopiedFile[];
}

export interface PrintOptions {
  readonly output: Output;
  readonly memory: Memory;
  readonly crew: Crew;
  /** Keep no file of the last site? */
  readonly force: boolean;
  readonly onPrinted: (done: number, total: number) => void;
  readonly onTimed?: BuildOptions['onTimed'];
}

export interface Printed {
  /** Of templates that failed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Pages and exports that were rendered, because something that they are made from has changed. */
  readonly rendered: RenderedPages;
  /** Has the store lost what is to be printed? Then it is damaged, and the documents must be parsed again. */
  readonly isIncomplete: boolean;
}

/** Take every file of a site into the output: as it is when it would be made from the same things, else made anew. */
export async function printSite(edition: Edition, options: PrintOptions): Promise<Printed> {
  const { output, memory } = options;
  const ordered = ordersFor(edition, options);
  const printed = await print(ordered, edition, options);
  for (const [n, page] of printed.entries()) {
    const order = ordered[n];
    if (order && 'digest' in page) {
      output.take(order.path, order.slot, page.digest, order.fingerprint);
      if (page.time) options.onTimed?.({ kind: 'print', name: order.kind, ...page.time });
    }
  }
  for (const { path, contents, digest: own } of edition.press.assets.files) {
    if (!output.keep(path, own)) stage(path, contents(), own, output);
  }
  for (const copied of edition.copies) copy(copied, output, memory.seen);
  return {
    diagnostics: printed.flatMap((page) => ('failure' in page ? page.failure : [])),
    rendered: new Map(ordered.map(({ path, reasons }) => [path, reasons])),
    isIncomplete: printed.some((page) => 'lost' in page),
  };
}

interface Ordered extends PageOrder {
  readonly path: OutputPath;
  readonly fingerprint: Digest;
  readonly reasons: readonly Reason[];
  /** Of page, or `export`. */
  readonly kind: string;
}

/** Pages and exports that are not in the output already as they would be made. */
function ordersFor(edition: Edition, { output, memory, force }: PrintOptions): readonly Ordered[] {
  const { plan, press } = edition;
  const fingerprint = makeFingerprinter(memory.version, press.templates, contextOf(edition));
  const all: readonly (Page | PlannedExport)[] = [...plan.pages, ...plan.exports];
  return all.flatMap((page) => {
    const json = JSON.stringify(page);
    const own = fingerprint(page, json);
    if (!force && output.keep(page.path, own)) return [];
    const prose = page.prose && entryOf(page.prose.digest, memory);
    const { path } = page;
    const reasons = force ? ['forced' as const] : reasonsFor(output.lastFingerprint(path), own);
    const order = { page: json, slot: output.slotFor(path), ...given({ prose }) };
    const kind = 'view' in page ? page.view.kind : 'export';
    return { ...order, path, fingerprint: own, reasons, kind };
  });
}

function entryOf(prose: Digest, { store }: Memory): Entry | undefined {
  return 'entryOf' in store ? store.entryOf(prose) : undefined;
}

async function print(
  ordered: readonly Ordered[],
  edition: Edition,
  { output, memory, crew, onPrinted }: PrintOptions,
): Promise<readonly PrintedPage[]> {
  const { templates, compiled, folders, packageFolder } = edition.press;
  const context = contextOf(edition);
  const { state } = output;
  const setup: PrintSetup = { ...context, compiled, folders, package: packageFolder, state };
  const tools = { ...context, renderer: templates.render, templates, store: memory.store, state };
  const orders = ordered.map(({ page, slot, prose }) => ({ page, slot, ...given({ prose }) }));
  const printed = await crew.share({
    name: 'print',
    setup: 'folder' in memory.store ? { ...setup, store: placeOf(memory.store) } : setup,
    batches: inBatches(orders),
    own: (batch) => printPages(batch, tools),
    onDone: (done, total) => onPrinted(done, total),
  });
  return printed.flat();
}

/** How another thread opens the store. */
function placeOf({ folder, version }: SharedStore) {
  return { folder, version };
}

function stage(path: OutputPath, contents: Uint8Array, fingerprint: Digest, output: Output): void {
  const slot: Slot = output.slotFor(path);
  output.take(path, slot, stageFile(output.state, slot, contents), fingerprint);
}

/** A copy is made from nothing but its original. */
function copy({ from, to }: CopiedFile, output: Output, seen: SeenFiles): void {
  const stamp = stampOf(statSync(from));
  const known = seen.digestOf(from, stamp);
  if (known && output.keep(to, known)) return;
  const contents = readFileSync(from);
  const own = digest(contents);
  seen.see(from, stamp, own);
  if (!output.keep(to, own)) stage(to, contents, own, output);
}

/** What all pages are rendered with. */
export function contextOf({ site, plan, press, copies }: Edition): Omit<RenderContext, 'renderer'> {
  const icon = copies.find(({ to }) => to === 'favicon.svg');
  const paths: Readonly<Record<string, OutputPath>> = {
    ...press.assets.paths,
    ...(icon ? { 'favicon.svg': icon.to } : {}),
  };
  const hrefs = Object.entries(paths).map(
    ([name, path]) => [name, hrefOf(site.publication.basePath, `/${path}` as UrlPath)] as const,
  );
  return { frame: plan.frame, assets: Object.fromEntries(hrefs) };
}

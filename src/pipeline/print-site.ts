import { readFileSync, statSync } from 'node:fs';
import { hrefOf } from '../base/address.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath, OutputPath, UrlPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import type { Output } from '../output/open-output.ts';
import type { CopiedFile } from '../output/public-files.ts';
import { type Slot, stageFile } from '../output/stage-file.ts';
import type { ExportOutline, PlannedExport } from '../pages/exports/export.ts';
import type { Outline } from '../pages/outline.ts';
import type { Page } from '../pages/page.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { Crew } from '../press/crew.ts';
import { inBatches } from '../press/in-batches.ts';
import type { Press } from '../press/start-press.ts';
import type { RenderContext } from '../render/render-page.ts';
import type { Site } from '../site/site.ts';
import type { Memory } from '../store/memory.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import type { BuildOptions } from './build-options.ts';
import { type Fingerprinter, makeFingerprinter, type Reason, reasonsFor } from './fingerprint.ts';
import { type PageOrder, type PrintedPage, type PrintSetup, printPage } from './print-pages.ts';
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
  /** What became of each story. */
  readonly stories: ReadonlyMap<ContentPath, StoryPrints>;
  /** Has the store lost what is to be printed? Then it is damaged, and the documents must be parsed again. */
  readonly isIncomplete: boolean;
}

/** The pages and exports of a story; the store has what each is made from under its fingerprint. */
interface StoryPrints {
  readonly paths: OutputPath[];
  readonly fingerprints: Digest[];
}

/** Pages of which the orders are in memory at one time. */
const chunkSize = 2048;

/** Take every file of a site into the output: as it is when it would be made from the same things, else made anew. */
export async function printSite(edition: Edition, options: PrintOptions): Promise<Printed> {
  const { output, memory, onPrinted } = options;
  const { plan, press, copies } = edition;
  const printers = printersFor(edition, options);
  const all: readonly (Outline | ExportOutline)[] = [...plan.pages, ...plan.exports];
  const printed: Printing = {
    rendered: new Map(),
    stories: new Map(),
    diagnostics: [],
    isIncomplete: false,
  };
  let done = 0;
  for (const chunk of inBatches(all, chunkSize)) {
    const ordered = chunk.flatMap(({ plan: planned }) =>
      orderFor(planned(), printers.fingerprint, printed.stories, options),
    );
    collect(printed, ordered, await printers.print(ordered), options);
    done += chunk.length;
    onPrinted(done, all.length);
  }
  for (const { path, contents, digest: own } of press.assets.files) {
    if (output.keep(path, own)) continue;
    const bytes = contents();
    if (bytes) stage(path, bytes, own, output);
    else printed.isIncomplete = true;
  }
  for (const copied of copies) copy(copied, output, memory.seen);
  return printed;
}

/** What has been printed so far. */
interface Printing {
  readonly rendered: Map<OutputPath, readonly Reason[]>;
  readonly stories: Map<ContentPath, StoryPrints>;
  readonly diagnostics: Diagnostic[];
  isIncomplete: boolean;
}

function collect(
  printing: Printing,
  ordered: readonly Ordered[],
  printed: readonly PrintedPage[],
  options: PrintOptions,
): void {
  for (const [n, order] of ordered.entries()) {
    const page = printed[n];
    printing.rendered.set(order.path, order.reasons);
    if (page === undefined || 'lost' in page) printing.isIncomplete = true;
    else if ('failure' in page) printing.diagnostics.push(page.failure);
    else take(order, page, options);
  }
}

interface Ordered extends PageOrder {
  readonly path: OutputPath;
  readonly fingerprint: Digest;
  readonly reasons: readonly Reason[];
  /** Of page, or `export`. */
  readonly kind: string;
  /** What the order's JSON says, for the thread that has it. */
  readonly planned: Page | PlannedExport;
}

/** The order for a page or an export, unless it is in the output already as it would be made. */
function orderFor(
  planned: Page | PlannedExport,
  fingerprint: Fingerprinter,
  stories: Printing['stories'],
  { output, memory: { store }, force }: PrintOptions,
): Ordered | readonly [] {
  const page = JSON.stringify(planned);
  const own = fingerprint(planned, page);
  const { path, source } = planned;
  if (source !== undefined) {
    store.putJson(own, page);
    noteStory(source, path, own, stories);
  }
  if (!force && output.keep(path, own)) return [];
  const prose =
    planned.prose && 'entryOf' in store ? store.entryOf(planned.prose.digest) : undefined;
  return {
    page,
    planned,
    path,
    slot: output.slotFor(path),
    fingerprint: own,
    reasons: force ? ['forced'] : reasonsFor(output.lastFingerprint(path), own),
    kind: 'view' in planned ? planned.view.kind : 'export',
    ...given({ prose }),
  };
}

function noteStory(
  source: ContentPath,
  path: OutputPath,
  fingerprint: Digest,
  stories: Printing['stories'],
): void {
  const prints = stories.get(source) ?? { paths: [], fingerprints: [] };
  prints.paths.push(path);
  prints.fingerprints.push(fingerprint);
  stories.set(source, prints);
}

function take(
  { path, slot, fingerprint, kind }: Ordered,
  { digest: own, time }: Extract<PrintedPage, { digest: Digest }>,
  { output, onTimed }: PrintOptions,
): void {
  output.take(path, slot, own, fingerprint);
  if (time) onTimed?.({ kind: 'print', name: kind, ...time });
}

/** How pages of an edition are fingerprinted, and printed on all threads. */
function printersFor(edition: Edition, { output: { state }, memory, crew }: PrintOptions) {
  const { store } = memory;
  const { templates, compiled, folders, packageFolder } = edition.press;
  const context = contextOf(edition);
  const shared = { ...context, compiled, folders, package: packageFolder, state };
  const setup: PrintSetup =
    'folder' in store
      ? { ...shared, store: { folder: store.folder, version: store.version } }
      : shared;
  const tools = { ...context, renderer: templates.render, templates, store, state };
  return {
    fingerprint: makeFingerprinter(memory.version, templates, context),
    print: async (ordered: readonly Ordered[]): Promise<readonly PrintedPage[]> => {
      const printed = await crew.share({
        name: 'print',
        setup,
        batches: inBatches(ordered),
        send: (batch) =>
          batch.map(({ page, slot, prose }) => ({ page, slot, ...given({ prose }) })),
        own: (batch) => batch.map(({ planned, slot }) => printPage(planned, slot, tools)),
      });
      return printed.flat();
    },
  };
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

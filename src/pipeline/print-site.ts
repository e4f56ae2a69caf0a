import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath, OutputPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import type { Output } from '../output/open-output.ts';
import type { CopiedFile } from '../output/public-files.ts';
import { type Slot, stageFile } from '../output/stage-file.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import { neededValues } from '../pages/needed-values.ts';
import type { Page } from '../pages/page.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { Crew } from '../press/crew.ts';
import { inBatches } from '../press/in-batches.ts';
import type { Press } from '../press/start-press.ts';
import { loadPrinters } from '../render/export-printers.ts';
import type { Site } from '../site/site.ts';
import type { Memory } from '../store/memory.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import type { Entry } from '../store/store.ts';
import type { BuildOptions } from './build-options.ts';
import type { DrawnIcon } from './draw-icons.ts';
import {
  type Fingerprinter,
  makeFingerprinter,
  planKey,
  type Reason,
  reasonsFor,
} from './fingerprint.ts';
import { inPrintOrder } from './print-order.ts';
import { type PageOrder, type PrintedPage, printPage } from './print-pages.ts';
import { printSetup } from './print-setup.ts';
import { contextOf, type Surroundings } from './render-context.ts';
import type { RenderedPages } from './rendered-pages.ts';
import { putShared, storiesIn } from './shared-values.ts';

/** Everything that goes to print. */
export interface Edition {
  readonly site: Site;
  readonly plan: PagePlan;
  readonly press: Press;
  readonly copies: readonly CopiedFile[];
  /** What was drawn of the publication's own icon, and how much of it by this build. */
  readonly icons: readonly DrawnIcon[];
  readonly encoded: number;
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
  /** The pages and exports of each story. */
  readonly stories: ReadonlyMap<ContentPath, readonly OutputPath[]>;
  /** Under which the store has what each page and export is made from. */
  readonly plans: readonly Digest[];
  /** Has the store lost what is to be printed? Then it is damaged, and the documents must be parsed again. */
  readonly isIncomplete: boolean;
}

/** Take every file of a site into the output: as it is when it would be made from the same things, else made anew. */
export async function printSite(edition: Edition, options: PrintOptions): Promise<Printed> {
  const { output, memory } = options;
  const { press, copies } = edition;
  const printed = await printPages(edition, options);
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
  readonly stories: Map<ContentPath, OutputPath[]>;
  readonly plans: Digest[];
  readonly diagnostics: Diagnostic[];
  isIncomplete: boolean;
}

/** Print what must be made anew; each page is ordered at the moment when a thread is free for it. */
async function printPages(edition: Edition, options: PrintOptions): Promise<Printing> {
  const { templates } = edition.press;
  const { output, memory, crew } = options;
  const context = contextOf(surroundingsOf(edition), edition.press);
  const { state } = output;
  const kinds = [...new Set(edition.plan.exports.map(({ kind }) => kind))];
  const printers = await loadPrinters(kinds);
  const { render: renderer } = templates;
  const tools = { ...context, renderer, printers, templates, store: memory.store, state };
  const fingerprint = makeFingerprinter(memory.version, templates, context);
  const ordered: Ordered[] = [];
  const shared = putShared(edition.plan.exports, memory.store);
  const noted: Noted = { ordered, stories: new Map(), plans: [...shared] };
  const batches = await crew.share({
    name: 'print',
    setup: printSetup(edition.press, context, state, memory.store, kinds),
    batches: inBatches(ordersFor(edition, fingerprint, noted, options)),
    send: (batch) => batch.map(orderOf),
    own: (batch) => batch.map(({ planned, slot }) => printPage(planned, slot, tools)),
  });
  const { stories, plans } = noted;
  return { ...collect(ordered, batches.flat(), options), stories, plans };
}

function collect(
  ordered: readonly Ordered[],
  printed: readonly PrintedPage[],
  options: PrintOptions,
): Omit<Printing, 'stories' | 'plans'> {
  const printing: Omit<Printing, 'stories' | 'plans'> = {
    rendered: new Map(),
    diagnostics: [],
    isIncomplete: false,
  };
  for (const [n, order] of ordered.entries()) {
    const page = printed[n];
    printing.rendered.set(order.path, order.reasons);
    if (page === undefined || 'lost' in page) printing.isIncomplete = true;
    else if ('failure' in page) printing.diagnostics.push(page.failure);
    else take(order, page, options);
  }
  return printing;
}

/** What is remembered of an order until its page is there. */
interface Ordered {
  readonly path: OutputPath;
  readonly slot: Slot;
  readonly fingerprint: Digest;
  readonly reasons: readonly Reason[];
  /** Of page, or `export`. */
  readonly kind: string;
}

/** Something that must be made anew: on a thread of its own from its JSON, on this one from what the JSON says. */
interface ToPrint extends PageOrder {
  readonly planned: Page | PlannedExport;
}

function orderOf({ page, slot, entries }: ToPrint): PageOrder {
  return { page, slot, entries };
}

/** What is noted while pages are ordered. */
interface Noted extends Pick<Printing, 'stories' | 'plans'> {
  readonly ordered: Ordered[];
}

/** Everything that must be made anew; what is in the output already, as it would be made, is kept there. */
function* ordersFor(
  { plan }: Edition,
  fingerprint: Fingerprinter,
  { ordered, stories, plans }: Noted,
  options: PrintOptions,
): Generator<ToPrint> {
  const { output, memory, force, onPrinted } = options;
  const all = inPrintOrder(plan);
  for (const [n, outline] of all.entries()) {
    const planned = outline.plan();
    const { path } = planned;
    const page = JSON.stringify(planned);
    const own = fingerprint(planned, page);
    const key = planKey(own);
    memory.store.putJson(key, page);
    plans.push(key);
    for (const source of storiesIn(planned)) noteStory(source, path, stories);
    onPrinted(n + 1, all.length);
    if (!force && output.keep(path, own)) continue;
    const slot = output.slotFor(path);
    const reasons = force ? forced : reasonsFor(output.lastFingerprint(path), own);
    const kind = 'view' in planned ? planned.view.kind : 'export';
    ordered.push({ path, slot, fingerprint: own, reasons, kind });
    yield { page, planned, slot, entries: entriesOf(planned, memory) };
  }
}

const forced: readonly Reason[] = ['forced'];

/** Where the values lie that a page needs, for other threads. */
function entriesOf(planned: Page | PlannedExport, { store }: Memory): readonly Entry[] {
  if (!('entryOf' in store)) return [];
  return neededValues(planned).flatMap((digest) => store.entryOf(digest) ?? []);
}

function noteStory(source: ContentPath, path: OutputPath, stories: Printing['stories']): void {
  const paths = stories.get(source) ?? [];
  paths.push(path);
  stories.set(source, paths);
}

function take(
  { path, slot, fingerprint, kind }: Ordered,
  printed: Extract<PrintedPage, { digest: Digest }>,
  { output, onTimed }: PrintOptions,
): void {
  output.take(path, slot, printed, fingerprint);
  if (printed.time) onTimed?.({ kind: 'print', name: kind, ...printed.time });
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

/** What stands round the pages of an edition. */
export function surroundingsOf({
  site,
  plan,
  copies,
}: Pick<Edition, 'site' | 'plan' | 'copies'>): Surroundings {
  const icon = copies.find(({ to }) => to === 'favicon.svg')?.to;
  return { frame: plan.frame, basePath: site.publication.basePath, ...given({ icon }) };
}

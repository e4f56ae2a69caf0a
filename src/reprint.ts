import { join } from 'node:path';
import type { Digest } from './base/digest.ts';
import type { OutputPath } from './base/path.ts';
import { type Output, openOutput } from './output/open-output.ts';
import { sourceFolders } from './output/place.ts';
import { stageFile } from './output/stage-file.ts';
import type { Basis, PublishedResult } from './pipeline/build-result.ts';
import { makeReprinter, planKey, type Reason, reasonsFor } from './pipeline/fingerprint.ts';
import { hireCrew } from './pipeline/hire-crew.ts';
import { type PlannedOrder, type PrintedPage, printPlanned } from './pipeline/print-pages.ts';
import { printSetup } from './pipeline/print-setup.ts';
import { contextOf } from './pipeline/render-context.ts';
import { writeRenderedPages } from './pipeline/rendered-pages.ts';
import type { Crew } from './press/crew.ts';
import { inBatches } from './press/in-batches.ts';
import { type Press, startPress } from './press/start-press.ts';
import { makeStep } from './press/timed.ts';
import { loadPrinters } from './render/export-printers.ts';
import type { ReplateTools } from './replate.ts';

/** A site printed again, and what it was made with. */
export interface Reprinted {
  readonly result: PublishedResult;
  readonly basis: Basis;
}

/**
 * Print the pages of the last build anew from their plans, since templates, styles or scripts are all that changed; those of a kind
 * whose template is the same stay. Undefined when the site must be built, be it to say what is wrong.
 */
export async function reprint(tools: ReplateTools): Promise<Reprinted | undefined> {
  const crew = hireCrew(tools.memory, tools.options);
  // While templates are compiled in a process of their own, there is time for it.
  if (tools.site.size > manyFiles) crew.start();
  try {
    return await reprintWith(crew, tools);
  } finally {
    await crew.end();
  }
}

/** Of so many files enough will have to be printed that workers are worth it. */
const manyFiles = 1000;

async function reprintWith(crew: Crew, tools: ReplateTools): Promise<Reprinted | undefined> {
  const { options, memory, last } = tools;
  const { folders, onTimed } = options;
  const step = makeStep(onTimed);
  const templates = [folders.templates, join(folders.package, 'templates')];
  const { press } = await step('compile templates', () =>
    startPress(templates, folders.package, memory),
  );
  const output = press && openAgain(press, tools);
  if (press === undefined || output === undefined) return undefined;
  const rendered = await step('reprint', () => printAgain(press, output, crew, tools));
  if (rendered === undefined || !takeAssets(press, output)) {
    output.discard();
    return undefined;
  }
  const changes = step('publish', () => output.commit());
  if (rendered.size > 0) writeRenderedPages(output.state, rendered);
  memory.store.keepAll();
  const work = { parsed: 0, rendered: rendered.size, encoded: 0, indexed: 0 };
  const { moment, counts, diagnostics } = last;
  const assets = press.assets.files.map(({ path }) => path);
  return {
    basis: { ...last.basis, templates: press.templates.versions, assets },
    result: { outcome: 'published', changes, work, moment, counts, diagnostics },
  };
}

/** The output for all files of the last build, with the assets of this press in the place of that one's. */
function openAgain(press: Press, { options: { folders }, last, site }: ReplateTools) {
  const gone = new Set(last.basis.assets);
  const kept = [...site.files()].flatMap(([path]) => (gone.has(path) ? [] : path));
  const paths = [...kept, ...press.assets.files.map(({ path }) => path)];
  const opened = openOutput(folders.output, paths, sourceFolders(folders));
  return 'output' in opened ? opened.output : undefined;
}

interface Ordered extends PlannedOrder {
  readonly path: OutputPath;
  readonly fingerprint: Digest;
  readonly reasons: readonly Reason[];
}

/** The pages made anew, and why; undefined when one of them cannot be made from what is remembered. */
async function printAgain(
  press: Press,
  output: Output,
  crew: Crew,
  tools: ReplateTools,
): Promise<ReadonlyMap<OutputPath, readonly Reason[]> | undefined> {
  const { memory, last } = tools;
  const { templates } = press;
  const context = contextOf(last.basis.surroundings, press);
  const orders = ordersFor(press, output, tools);
  if (orders === undefined) return undefined;
  const printers = await loadPrinters([]);
  const { store } = memory;
  const own = { ...context, renderer: templates.render, printers, templates, store };
  const batches = await crew.share<readonly Ordered[], readonly PrintedPage[]>({
    name: 'reprint',
    setup: printSetup(press, context, output.state, memory.store),
    batches: inBatches(orders),
    send: (batch) => batch.map(({ plan, slot }) => ({ plan, slot })),
    own: (batch) => batch.map((order) => printPlanned(order, { ...own, state: output.state })),
  });
  return taken(orders, batches.flat(), output);
}

/** The pages whose templates or surroundings have changed; all other files are kept. */
function ordersFor(
  press: Press,
  output: Output,
  { memory, last, site }: ReplateTools,
): readonly Ordered[] | undefined {
  const { surroundings, templates, assets } = last.basis;
  const reprinted = makeReprinter(
    memory.version,
    press.templates,
    contextOf(surroundings, press),
    templates,
  );
  const gone = new Set(assets);
  const orders: Ordered[] = [];
  for (const [path, before] of site.files()) {
    if (gone.has(path)) continue;
    if (before === '') return undefined;
    const fingerprint = reprinted(before) ?? before;
    if (fingerprint === before) {
      if (!output.keep(path, before)) return undefined;
      continue;
    }
    const slot = output.slotFor(path);
    const reasons = reasonsFor(before, fingerprint);
    orders.push({ path, slot, fingerprint, reasons, plan: planKey(fingerprint) });
  }
  return orders;
}

function taken(
  orders: readonly Ordered[],
  printed: readonly PrintedPage[],
  output: Output,
): ReadonlyMap<OutputPath, readonly Reason[]> | undefined {
  const rendered = new Map<OutputPath, readonly Reason[]>();
  for (const [n, { path, slot, fingerprint, reasons }] of orders.entries()) {
    const page = printed[n];
    if (page === undefined || !('digest' in page)) return undefined;
    output.take(path, slot, page, fingerprint);
    rendered.set(path, reasons);
  }
  return rendered;
}

/** False when the store has lost one of them. */
function takeAssets({ assets }: Press, output: Output): boolean {
  return assets.files.every(({ path, contents, digest }) => {
    if (output.keep(path, digest)) return true;
    const bytes = contents();
    if (bytes === undefined) return false;
    const slot = output.slotFor(path);
    output.take(path, slot, stageFile(output.state, slot, bytes), digest);
    return true;
  });
}

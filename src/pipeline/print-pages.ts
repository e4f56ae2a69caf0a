import type { Diagnostic } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import { type Slot, type StagedFile, stageFile } from '../output/stage-file.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Page } from '../pages/page.ts';
import {
  type CompiledTemplates,
  loadTemplates,
  type Templates,
} from '../press/compile-templates.ts';
import { explainFailure } from '../press/explain-failure.ts';
import type { TemplateFolders } from '../press/template-folders.ts';
import { type Time, timed } from '../press/timed.ts';
import { loadPrinters } from '../render/export-printers.ts';
import type { OutputFile } from '../render/file.ts';
import { type RenderContext, type RenderTools, renderPage } from '../render/render-page.ts';
import type { Values } from '../render/values.ts';
import type { Entry, SharedStore, Store } from '../store/store.ts';

/** Something to be rendered, as JSON, and the slot in which it is to be staged. */
export interface PageOrder {
  readonly page: string;
  readonly slot: Slot;
  /** Where the values lie that it needs, for a thread that has not seen them yet. */
  readonly entries: readonly Entry[];
}

/** A page that was staged; or why its template could not make it; or what the store has lost of it. */
export type PrintedPage =
  | (StagedFile & { readonly time?: Time })
  | { readonly failure: Diagnostic }
  | { readonly lost: Digest };

/** What pages are printed with. */
export interface PrintTools extends RenderTools {
  readonly store: Store;
  readonly templates: Templates;
  /** The folder that `stageFile()` asks for. */
  readonly state: string;
}

/** Render a page or an export, and stage it. */
export function printPage(page: Page | PlannedExport, slot: Slot, tools: PrintTools): PrintedPage {
  let time: Time | undefined;
  const printed = timed(
    () => renderAndStage(page, slot, tools),
    (took) => {
      time = took;
    },
  );
  return 'digest' in printed ? { ...printed, ...given({ time }) } : printed;
}

function renderAndStage(page: Page | PlannedExport, slot: Slot, tools: PrintTools): PrintedPage {
  let lost: Digest | undefined;
  const values: Values = {
    get: (digest) => {
      const value = tools.store.get(digest);
      if (value === undefined) lost = digest;
      return value;
    },
  };
  const file = rendered(page, () => renderPage(page, values, tools), tools.templates);
  if (lost !== undefined) return { lost };
  return 'failure' in file ? file : stageFile(tools.state, slot, file.contents);
}

/** A template is a publication's own code, so it may throw anything. */
function rendered(
  page: Page | PlannedExport,
  render: () => OutputFile,
  templates: Templates,
): OutputFile | { readonly failure: Diagnostic } {
  if (!('view' in page)) return render();
  try {
    return render();
  } catch (error) {
    return { failure: explainFailure(error, page, templates) };
  }
}

/** What a worker needs to print pages: plain data. */
export interface PrintSetup extends RenderContext {
  readonly compiled: CompiledTemplates;
  readonly folders: TemplateFolders;
  readonly package: string;
  readonly state: string;
  /** The kinds of exports that are to be printed. */
  readonly kinds: readonly PlannedExport['kind'][];
  /** Where the store lies; absent when there is none that threads can share. */
  readonly store?: { readonly folder: string; readonly version: string };
}

/** A worker that prints pages. */
export async function pagePrinter(
  setup: PrintSetup,
  store: SharedStore,
): Promise<(orders: readonly PageOrder[]) => readonly PrintedPage[]> {
  const tools = await toolsOf(setup, store);
  return (orders) => {
    store.addEntries(orders.flatMap(({ entries }) => entries));
    return orders.map(({ page, slot }) => printPage(JSON.parse(page), slot, tools));
  };
}

/** A page that the store has the plan of, and the slot in which it is to be staged. */
export interface PlannedOrder {
  readonly plan: Digest;
  readonly slot: Slot;
}

/** Print a page from its plan in the store. */
export function printPlanned({ plan, slot }: PlannedOrder, tools: PrintTools): PrintedPage {
  const page = tools.store.get(plan) as Page | PlannedExport | undefined;
  return page ? printPage(page, slot, tools) : { lost: plan };
}

/** A worker that prints pages from their plans. */
export async function plannedPagePrinter(
  setup: PrintSetup,
  store: SharedStore,
): Promise<(orders: readonly PlannedOrder[]) => readonly PrintedPage[]> {
  const tools = await toolsOf(setup, store);
  return (orders) => orders.map((order) => printPlanned(order, tools));
}

async function toolsOf(
  { compiled, folders, package: packageFolder, store: _, kinds, ...others }: PrintSetup,
  store: SharedStore,
): Promise<PrintTools> {
  const templates = loadTemplates(compiled, folders, packageFolder);
  const printers = await loadPrinters(kinds);
  return { ...others, templates, renderer: templates.render, printers, store };
}

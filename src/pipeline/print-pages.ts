import type { Diagnostic } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { Prose } from '../content/prose.ts';
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
import type { OutputFile } from '../render/file.ts';
import { type RenderContext, renderPage } from '../render/render-page.ts';
import type { Entry, SharedStore, Store } from '../store/store.ts';

/** Something to be rendered, as JSON, and the slot in which it is to be staged. */
export interface PageOrder {
  readonly page: string;
  readonly slot: Slot;
  /** Where its prose lies, for a thread that has not seen it yet. */
  readonly prose?: Entry;
}

/** A page that was staged; or why its template could not make it; or that the store has lost its prose. */
export type PrintedPage =
  | (StagedFile & { readonly time?: Time })
  | { readonly failure: Diagnostic }
  | { readonly lost: Digest };

/** What pages are printed with. */
export interface PrintTools extends RenderContext {
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
  const prose = page.prose && (tools.store.get(page.prose.digest) as Prose | undefined);
  if (page.prose && !prose) return { lost: page.prose.digest };
  const file = rendered(page, () => renderPage(page, prose, tools), tools.templates);
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
export interface PrintSetup extends Omit<RenderContext, 'renderer'> {
  readonly compiled: CompiledTemplates;
  readonly folders: TemplateFolders;
  readonly package: string;
  readonly state: string;
  /** Where the store lies; absent when there is none that threads can share. */
  readonly store?: { readonly folder: string; readonly version: string };
}

/** A worker that prints pages. */
export function pagePrinter(
  setup: PrintSetup,
  store: SharedStore,
): (orders: readonly PageOrder[]) => readonly PrintedPage[] {
  const tools = toolsOf(setup, store);
  return (orders) => {
    store.addEntries(orders.flatMap(({ prose }) => prose ?? []));
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
export function plannedPagePrinter(
  setup: PrintSetup,
  store: SharedStore,
): (orders: readonly PlannedOrder[]) => readonly PrintedPage[] {
  const tools = toolsOf(setup, store);
  return (orders) => orders.map((order) => printPlanned(order, tools));
}

function toolsOf(
  { compiled, folders, package: packageFolder, store: _, ...others }: PrintSetup,
  store: SharedStore,
): PrintTools {
  const templates = loadTemplates(compiled, folders, packageFolder);
  return { ...others, templates, renderer: templates.render, store };
}

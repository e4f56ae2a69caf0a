import { join } from 'node:path';
import { type Digest, digest } from './base/digest.ts';
import { given } from './base/given.ts';
import type { OutputPath } from './base/path.ts';
import type { Changes } from './output/open-output.ts';
import type { Revision } from './output/revision.ts';
import type { StandingSite } from './output/standing-site.ts';
import type { PlannedExport } from './pages/exports/export.ts';
import type { SharedItem } from './pages/exports/shared-item.ts';
import type { Page, ShownProse } from './pages/page.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import type { PublishedResult } from './pipeline/build-result.ts';
import { type ChangedStory, changedStories } from './pipeline/changed-stories.ts';
import {
  type Fingerprinter,
  makeFingerprinter,
  planKey,
  type Reason,
  reasonsFor,
} from './pipeline/fingerprint.ts';
import type { LastBuild } from './pipeline/last-build.ts';
import { type PrintTools, printPage } from './pipeline/print-pages.ts';
import { reindex } from './pipeline/reindex.ts';
import { contextOf } from './pipeline/render-context.ts';
import { writeRenderedPages } from './pipeline/rendered-pages.ts';
import { isVolumeEntry } from './pipeline/search-parts.ts';
import { amendStoryPages } from './pipeline/story-pages.ts';
import { startPress } from './press/start-press.ts';
import { makeStep } from './press/timed.ts';
import { loadPrinters } from './render/export-printers.ts';
import type { Memory } from './store/memory.ts';
import type { Store } from './store/store.ts';

/** What a site is replated with. */
export interface ReplateTools {
  readonly options: BuildOptions;
  readonly memory: Memory;
  /** The state folder. */
  readonly state: string;
  readonly last: LastBuild;
  readonly site: StandingSite;
}

/** What came of it: no result when the site must be built. */
export interface Replated {
  readonly result?: PublishedResult;
  /** Number of files that had to be parsed to know. */
  readonly parsed: number;
}

/**
 * Make the pages of changed stories anew, and nothing else: possible when the files at `places` are all that changed since the
 * last build, and only in words that no other page shows.
 */
export async function replate(places: readonly string[], tools: ReplateTools): Promise<Replated> {
  const { options, memory, state, last } = tools;
  const { content } = options.folders;
  const step = makeStep(options.onTimed);
  const { stories, parsed } = await step('compare', () =>
    changedStories(places, { last, memory, state, content }),
  );
  const printed = stories && (await step('replate', () => printStories(stories, tools)));
  return { parsed, ...given({ result: printed && resultOf(printed, parsed, tools) }) };
}

interface Printed {
  readonly rendered: number;
  readonly indexed: number;
  readonly changes: Pick<Changes, 'written' | 'removed'>;
}

/** Undefined when a page cannot be made by itself. */
async function printStories(
  stories: readonly ChangedStory[],
  tools: ReplateTools,
): Promise<Printed | undefined> {
  const plates = platesOf(stories, tools);
  const print = plates && (await printerFor(plates, tools));
  if (plates === undefined || print === undefined) return undefined;
  const revision = tools.site.revise();
  const rendered = new Map<OutputPath, readonly Reason[]>();
  for (const plate of plates.filter(({ page, before }) => page !== before)) {
    const reasons = print(plate, revision);
    if (reasons === undefined) {
      revision.discard();
      return undefined;
    }
    rendered.set(plate.page.path, reasons);
  }
  const indexed = await reindex(stories, revision, tools);
  if (indexed === undefined) {
    revision.discard();
    return undefined;
  }
  const changes = revision.commit();
  writeRenderedPages(tools.state, rendered);
  remember(stories, tools);
  return { rendered: rendered.size, indexed, changes };
}

function resultOf(
  { rendered, indexed, changes: { written, removed } }: Printed,
  parsed: number,
  { last: { moment, counts, diagnostics }, site }: ReplateTools,
): PublishedResult {
  const changes = { written, unchanged: site.size - written.length, removed };
  const work = { parsed, rendered, encoded: 0, indexed };
  return { outcome: 'published', changes, work, moment, counts, diagnostics };
}

/** A page or an export as it was planned last, with the prose that it shows now. */
interface Plate {
  readonly page: Page | PlannedExport;
  /** Of the page as it stands. */
  readonly before: Page | PlannedExport;
  readonly fingerprint: Digest;
}

/** The pages that show the words of changed stories; undefined when one of them is not known. */
function platesOf(
  stories: readonly ChangedStory[],
  tools: ReplateTools,
): readonly Plate[] | undefined {
  const plates = new Map<OutputPath, Plate>();
  for (const story of stories) {
    for (const path of story.pages.paths.filter((path) => !isVolumeEntry(path))) {
      const plate = plates.get(path) ?? plateAt(path, tools);
      const page = plate && withWords(plate.page, story, tools.memory.store);
      if (plate === undefined || page === undefined) return undefined;
      plates.set(path, { ...plate, page });
    }
  }
  return [...plates.values()];
}

function plateAt(path: OutputPath, { memory, site }: ReplateTools): Plate | undefined {
  const fingerprint = site.fingerprintOf(path);
  const page = fingerprint && (memory.store.get(planKey(fingerprint)) as Plate['page'] | undefined);
  return fingerprint && page ? { page, before: page, fingerprint } : undefined;
}

/** A page as it shows the words that a story has now; undefined when it does not show those that the story had. */
function withWords(
  page: Plate['page'],
  story: ChangedStory,
  store: Store,
): Plate['page'] | undefined {
  if ('items' in page && page.items) {
    const { items: before } = page;
    const items = before.map((item) => itemWithWords(item, story, store));
    const known = items.filter((item) => item !== undefined);
    if (known.length < items.length) return undefined;
    return known.every((item, n) => item === before[n]) ? page : { ...page, items: known };
  }
  if (page.prose === undefined) return page;
  if (page.prose.digest !== story.before.body.prose) return undefined;
  const { prose, words } = story.after.body;
  return { ...recounted(page, words), prose: { ...page.prose, digest: prose } };
}

/** Machines are told how many words a story has: of all that its pages show, only this and the text itself are not in its gist. */
function recounted(page: Plate['page'], words: number): Plate['page'] {
  const subject = 'metadata' in page ? page.metadata.subject : undefined;
  if (!('metadata' in page) || subject?.kind !== 'story' || subject.words === undefined)
    return page;
  return { ...page, metadata: { ...page.metadata, subject: { ...subject, words } } };
}

function itemWithWords(
  item: SharedItem,
  { source, before, after }: ChangedStory,
  store: Store,
): SharedItem | undefined {
  if (item.source !== source || item.prose === undefined) return item;
  const value = store.get(item.digest) as { readonly prose: ShownProse } | undefined;
  if (value === undefined || item.prose !== before.body.prose) return undefined;
  const json = JSON.stringify({ ...value, prose: { ...value.prose, digest: after.body.prose } });
  const own = digest(json);
  store.putJson(own, json);
  return { ...item, digest: own, prose: after.body.prose };
}

/** Prints a plate: why it was made anew; undefined when it cannot be printed by itself. */
type PlatePrinter = (plate: Plate, revision: Revision) => readonly Reason[] | undefined;

async function printerFor(
  plates: readonly Plate[],
  { options: { folders }, memory, last: { basis } }: ReplateTools,
): Promise<PlatePrinter | undefined> {
  const folderList = [folders.templates, join(folders.package, 'templates')];
  const { press } = await startPress(folderList, folders.package, memory);
  if (press === undefined) return undefined;
  const { templates } = press;
  const context = contextOf(basis.surroundings, press);
  const fingerprint = makeFingerprinter(memory.version, templates, context);
  const { store } = memory;
  const printers = await loadPrinters(
    plates.flatMap(({ page }) => ('view' in page ? [] : page.kind)),
  );
  const tools = { ...context, renderer: templates.render, printers, templates, store };
  return (plate, revision) =>
    printPlate(plate, revision, { ...tools, state: revision.state }, fingerprint);
}

function printPlate(
  { page, before, fingerprint }: Plate,
  revision: Revision,
  tools: PrintTools,
  fingerprintOf: Fingerprinter,
): readonly Reason[] | undefined {
  // Were the page itself made otherwise today, then so would be others.
  if (fingerprintOf(before, JSON.stringify(before)) !== fingerprint) return undefined;
  const slot = revision.slotFor(page.path);
  const printed = slot && printPage(page, slot, tools);
  if (slot === undefined || printed === undefined || !('digest' in printed)) return undefined;
  const json = JSON.stringify(page);
  const own = fingerprintOf(page, json);
  tools.store.putJson(planKey(own), json);
  revision.take(page.path, slot, printed, own);
  return reasonsFor(fingerprint, own);
}

function remember(stories: readonly ChangedStory[], { memory, state }: ReplateTools): void {
  for (const { place, file } of stories) memory.seen.see(place, file.stamp, file.digest);
  amendStoryPages(state, new Map(stories.map(({ source, file }) => [source, file.key])));
  memory.store.keepAll();
}

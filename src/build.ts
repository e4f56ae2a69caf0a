import { join } from 'node:path';
import { type Diagnostic, hasErrors } from './base/diagnostic.ts';
import type { Digest } from './base/digest.ts';
import { checkCopies } from './output/check-copies.ts';
import { type Changes, openOutput } from './output/open-output.ts';
import { prepareState } from './output/prepare-state.ts';
import { diskProblem, type Problem } from './output/problem.ts';
import { type CopiedFile, readPublicFiles } from './output/public-files.ts';
import { type PagePlan, planPages } from './pages/plan-pages.ts';
import type { Kind } from './pages/view.ts';
import { type Crew, makeCrew } from './press/crew.ts';
import { startPress } from './press/start-press.ts';
import { type Edition, printSite } from './print-site.ts';
import { readSite } from './read-site.ts';
import type { Site } from './site/site.ts';
import type { Show } from './site/stories/visibility.ts';
import type { Memory } from './store/memory.ts';

export interface BuildOptions {
  readonly folders: Folders;
  /** Takes the place of the publication's own `url`. */
  readonly baseUrl?: string;
  /**
   * The moment of publication, in milliseconds since 1970, given the publication's time zone. It decides embargoes, so that
   * a build can be repeated.
   */
  readonly now: (timeZone: string) => number;
  readonly show: Show;
  /** Do warnings stop the build, as errors do? */
  readonly strict: boolean;
  /** What builds into this output remember of each other; asked for with the folder in which that may be kept. */
  readonly openMemory: (folder: string) => Memory;
  /** How many threads may share the work; one alone when the memory cannot be shared. */
  readonly threads: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** Absolute paths. */
export interface Folders {
  readonly content: string;
  readonly public: string;
  /** The publication's own templates. */
  readonly templates: string;
  readonly output: string;
  /** Broadsheet's own folder, which holds the templates that come with it. */
  readonly package: string;
}

export interface Progress {
  readonly step: 'read' | 'print';
  readonly done: number;
  readonly total: number;
}

/** How a build ended. Unless it was `published`, nothing was written. */
export type BuildResult = { readonly diagnostics: readonly Diagnostic[] } & (
  | Published
  /** By mistakes in content or templates. */
  | { readonly outcome: 'stopped' }
  /** By the output folder or the disk. */
  | { readonly outcome: 'refused'; readonly problem: Problem }
);

interface Published {
  readonly outcome: 'published';
  readonly changes: Changes;
  readonly counts: Counts;
  /** What had to be done, because no earlier build had done it. */
  readonly work: Work;
}

interface Counts {
  readonly stories: number;
  readonly pages: Readonly<Partial<Record<Kind, number>>>;
}

interface Work {
  /** Content files. */
  readonly parsed: number;
  /** Pages and exports. */
  readonly rendered: number;
}

/** Turn a content folder into a published site, or say what is in the way. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { folders } = options;
  const prepared = prepareState(folders.output, sourceFolders(folders));
  if ('problem' in prepared) return { outcome: 'refused', ...prepared, diagnostics: [] };
  const memory = options.openMemory(prepared.state.folder);
  const crew = crewFor(memory, options);
  try {
    const { result, kept } = await buildWith({ ...options, memory, crew });
    if (result.outcome === 'refused') prepared.state.discard();
    else memory.remember(kept);
    return result;
  } finally {
    await crew.end();
  }
}

type Tools = BuildOptions & { readonly memory: Memory; readonly crew: Crew };

async function buildWith(
  options: Tools,
): Promise<{ readonly result: BuildResult; readonly kept: readonly Digest[] }> {
  const { folders, memory } = options;
  const templates = [folders.templates, join(folders.package, 'templates')];
  const starting = startPress(templates, folders.package, memory);
  const { site, diagnostics: unread, ...read } = await readSite(options);
  const plan = planPages(site);
  const { press, diagnostics: uncompiled } = await starting;
  const { files, diagnostics: uncopied } = readPublicFiles(folders.public);

  const misplaced = checkCopies(files, plan.pages);
  const diagnostics = [unread, plan.diagnostics, uncompiled, uncopied, misplaced].flat();
  const kept = [...read.kept, ...(press?.kept ?? [])];
  if (press === undefined || isStopped(diagnostics, options)) {
    return { result: { outcome: 'stopped', diagnostics }, kept };
  }
  const copies = [...files, ...mediaOf(plan, folders)];
  const edition = { site, plan, press, copies };
  const result = await publish(edition, read.parsed, diagnostics, options);
  if (result !== undefined) return { result, kept };
  memory.forget();
  return buildWith(options);
}

/** Threads help each other by way of a store that all of them can reach. */
function crewFor({ store }: Memory, { threads, folders }: BuildOptions): Crew {
  return makeCrew('folder' in store ? threads - 1 : 0, join(folders.package, 'lib/worker.js'));
}

function isStopped(diagnostics: readonly Diagnostic[], { strict }: BuildOptions): boolean {
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return hasErrors(diagnostics) || (strict && warned);
}

function mediaOf({ media }: PagePlan, { content }: Folders): readonly CopiedFile[] {
  return media.map(({ from, to }) => ({ from: join(content, from), to }));
}

function sourceFolders({ content, public: publicFolder, templates }: Folders) {
  return { content, public: publicFolder, templates };
}

/**
 * Print every page into a staged site, and put it in the place of the last one when all of it is there. Undefined when the
 * memory has lost some of it.
 */
async function publish(
  edition: Edition,
  parsed: number,
  diagnostics: readonly Diagnostic[],
  { folders, memory, crew, onProgress }: Tools,
): Promise<BuildResult | undefined> {
  const { site, plan, press, copies } = edition;
  const paths = [...plan.pages, ...plan.exports, ...press.assets.files].map(({ path }) => path);
  const all = [...paths, ...copies.map(({ to }) => to)];
  const opened = openOutput(folders.output, all, sourceFolders(folders));
  if ('problem' in opened) return { outcome: 'refused', problem: opened.problem, diagnostics };
  const { output } = opened;
  try {
    const {
      rendered,
      isIncomplete,
      diagnostics: failures,
    } = await printSite(edition, {
      output,
      memory,
      crew,
      onPrinted: (done, total) => onProgress?.({ step: 'print', done, total }),
    });
    if (isIncomplete) {
      output.discard();
      return undefined;
    }
    if (failures.length > 0) {
      output.discard();
      return { outcome: 'stopped', diagnostics: [...diagnostics, ...failures] };
    }
    const counts = countsOf(site, plan);
    const work = { parsed, rendered };
    return { outcome: 'published', changes: output.commit(), counts, work, diagnostics };
  } catch (error) {
    return { outcome: 'refused', problem: diskProblem(error), diagnostics };
  }
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { view } of pages) counts[view.kind] = (counts[view.kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}

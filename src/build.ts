import { join } from 'node:path';
import { type Diagnostic, hasErrors } from './base/diagnostic.ts';
import { given } from './base/given.ts';
import { checkCopies } from './output/check-copies.ts';
import { openOutput } from './output/open-output.ts';
import { sourceFolders } from './output/place.ts';
import { diskProblem } from './output/problem.ts';
import { type CopiedFile, readPublicFiles } from './output/public-files.ts';
import { type PagePlan, planPages } from './pages/plan-pages.ts';
import type { Kind } from './pages/view.ts';
import type { BuildOptions, Folders } from './pipeline/build-options.ts';
import type { BuildResult, Counts } from './pipeline/build-result.ts';
import { type Edition, printSite } from './pipeline/print-site.ts';
import { type ReadSite, readSite } from './pipeline/read-site.ts';
import { writeRenderedPages } from './pipeline/rendered-pages.ts';
import { type Crew, makeCrew } from './press/crew.ts';
import { startPress } from './press/start-press.ts';
import { makeStep } from './press/timed.ts';
import type { Site } from './site/site.ts';
import type { Memory } from './store/memory.ts';

/** Turn a content folder into a published site, or say what is in the way. Nothing is written unless it is `published`. */
export async function build(options: BuildOptions, memory: Memory): Promise<BuildResult> {
  const crew = crewFor(memory, options);
  try {
    return await buildWith({ ...options, memory, crew });
  } finally {
    await crew.end();
  }
}

type Tools = BuildOptions & { readonly memory: Memory; readonly crew: Crew };

async function buildWith(options: Tools): Promise<BuildResult> {
  const { folders, memory } = options;
  const templates = [folders.templates, join(folders.package, 'templates')];
  const step = makeStep(options.onTimed);
  const starting = step('compile templates', () => startPress(templates, folders.package, memory));
  const { site, diagnostics: unread, ...read } = await readSite(options);
  const { files, diagnostics: uncopied } = readPublicFiles(folders.public);
  const copies = files.map(({ to }) => to);
  const plan = step('plan', () => planPages(site, copies));
  const { press, diagnostics: uncompiled } = await starting;

  const misplaced = checkCopies(files, plan);
  const diagnostics = [unread, plan.diagnostics, uncompiled, uncopied, misplaced].flat();
  const edition =
    press && !isStopped(diagnostics, options)
      ? { site, plan, press, copies: [...files, ...mediaOf(plan, folders)] }
      : undefined;
  const result = edition
    ? await publish(edition, { ...read, diagnostics }, options)
    : ({ outcome: 'stopped', diagnostics } as const);
  if (result === undefined) {
    memory.forget();
    return buildWith(options);
  }
  step('remember', () => memory.remember([...read.kept, ...(press?.kept ?? [])]));
  return result;
}

/** Threads help each other by way of a store that all of them can reach. */
function crewFor({ store }: Memory, { threads, workerMemory, folders }: BuildOptions): Crew {
  const size = 'folder' in store ? threads - 1 : 0;
  return makeCrew(size, join(folders.package, 'lib/worker.js'), workerMemory);
}

function isStopped(diagnostics: readonly Diagnostic[], { strict }: BuildOptions): boolean {
  const warned = diagnostics.some(({ severity }) => severity === 'warning');
  return hasErrors(diagnostics) || (strict && warned);
}

function mediaOf({ media }: PagePlan, { content }: Folders): readonly CopiedFile[] {
  return media.map(({ from, to }) => ({ from: join(content, from), to }));
}

/**
 * Print every page into a staged site, and put it in the place of the last one when all of it is there. Undefined when the
 * memory has lost some of it.
 */
async function publish(
  edition: Edition,
  { parsed, moment, diagnostics }: Pick<ReadSite, 'parsed' | 'moment' | 'diagnostics'>,
  { folders, memory, crew, force, onTimed, onProgress }: Tools,
): Promise<BuildResult | undefined> {
  const { site, plan, press, copies } = edition;
  const step = makeStep(onTimed);
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
    } = await step('print', () =>
      printSite(edition, {
        output,
        memory,
        crew,
        force,
        onPrinted: (done, total) => onProgress?.({ step: 'print', done, total }),
        ...given({ onTimed }),
      }),
    );
    if (isIncomplete) {
      output.discard();
      return undefined;
    }
    if (failures.length > 0) {
      output.discard();
      return { outcome: 'stopped', diagnostics: [...diagnostics, ...failures] };
    }
    const counts = countsOf(site, plan);
    const changes = step('publish', () => output.commit());
    if (rendered.size > 0) writeRenderedPages(output.state, rendered);
    const work = { parsed, rendered: rendered.size };
    return { outcome: 'published', changes, counts, work, moment, diagnostics };
  } catch (error) {
    return { outcome: 'refused', problem: diskProblem(error), diagnostics };
  }
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { view } of pages) counts[view.kind] = (counts[view.kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}

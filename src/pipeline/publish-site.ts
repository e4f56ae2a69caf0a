import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import { type Output, openOutput } from '../output/open-output.ts';
import { sourceFolders } from '../output/place.ts';
import { diskProblem } from '../output/problem.ts';
import { stageFile } from '../output/stage-file.ts';
import type { RevisedLedger } from '../pages/ledger/revise-ledger.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { Kind } from '../pages/view.ts';
import type { Crew } from '../press/crew.ts';
import { makeStep } from '../press/timed.ts';
import type { Site } from '../site/site.ts';
import type { Memory } from '../store/memory.ts';
import type { BuildOptions } from './build-options.ts';
import type { Basis, BuildResult, Counts } from './build-result.ts';
import type { DrawnIcon } from './draw-icons.ts';
import { isStopped } from './is-stopped.ts';
import { type StagedLedger, stageLedger } from './ledger-file.ts';
import { type MadePictures, makePictures } from './make-pictures.ts';
import { type MadeSearch, makeSearch } from './make-search.ts';
import { type Edition, type Printed, printSite, surroundingsOf } from './print-site.ts';
import type { ReadSite } from './read-site.ts';
import { writeRenderedPages } from './rendered-pages.ts';
import { writeStoryPages } from './story-pages.ts';

type Tools = BuildOptions & { readonly memory: Memory; readonly crew: Crew };

type Read = Pick<ReadSite, 'parsed' | 'keys' | 'settings' | 'moment' | 'diagnostics' | 'ledger'> & {
  readonly revised?: RevisedLedger;
};

/** What came of publishing an edition. */
export interface PublishedSite {
  /** Undefined when the memory has lost some of what was to be printed. */
  readonly result: BuildResult | undefined;
  /** When the site is published: what it was made with, and what the store is to keep for the next build. */
  readonly basis?: Basis;
  readonly kept?: readonly Digest[];
  /** What the shelf of search is to keep. */
  readonly search?: readonly Digest[];
}

/** Print every page into a staged site, and put it in the place of the last one when all of it is there. */
export async function publishSite(
  edition: Edition,
  read: Read,
  options: Tools,
): Promise<PublishedSite> {
  const { plan, press, copies, icons } = edition;
  const { folders } = options;
  const { diagnostics } = read;
  const paths = [...plan.pages, ...plan.exports, ...press.assets.files].map(({ path }) => path);
  const all = [...paths, ...[...copies, ...plan.pictures, ...icons].map(({ to }) => to)];
  const opened = openOutput(folders.output, all, sourceFolders(folders));
  if ('problem' in opened)
    return { result: { outcome: 'refused', problem: opened.problem, diagnostics } };
  const { output } = opened;
  try {
    // Pagefind works in a process of its own, while pages are printed.
    const [search, { printed, ...made }] = await Promise.all([
      index(edition, output, options),
      printAndMake(edition, output, options),
    ]);
    const hasIcons = takeIcons(icons, output, options);
    const isLost = printed.isIncomplete || search.isIncomplete || !hasIcons;
    const found = [printed.diagnostics, made.diagnostics, search.diagnostics].flat();
    const all = [...diagnostics, ...found];
    const encoded = made.encoded + edition.encoded;
    if (!isLost && !isStopped(all, options)) {
      const staged = stageRevised(read, folders.content);
      const result = { printed, search, encoded, diagnostics: all, ...given({ staged }) };
      return commit(edition, read, result, output, options);
    }
    output.discard();
    return { result: isLost ? undefined : { outcome: 'stopped', diagnostics: all } };
  } catch (error) {
    return { result: { outcome: 'refused', problem: diskProblem(error), diagnostics } };
  }
}

/** False when the shelf has lost one of them. */
function takeIcons(icons: readonly DrawnIcon[], output: Output, { memory, force }: Tools): boolean {
  return icons.every(({ to, fingerprint }) => {
    if (!force && output.keep(to, fingerprint)) return true;
    const bytes = memory.pictures.get(fingerprint);
    if (bytes === undefined) return false;
    const slot = output.slotFor(to);
    output.take(to, slot, stageFile(output.state, slot, bytes), fingerprint);
    return true;
  });
}

async function printAndMake(
  edition: Edition,
  output: Output,
  options: Tools,
): Promise<MadePictures & { readonly printed: Printed }> {
  const printed = await print(edition, output, options);
  return { printed, ...(await make(edition, output, options)) };
}

function print(
  edition: Edition,
  output: Output,
  { memory, crew, force, onTimed, onProgress }: Tools,
): Promise<Printed> {
  return makeStep(onTimed)('print', () =>
    printSite(edition, {
      output,
      memory,
      crew,
      force,
      onPrinted: (done, total) => onProgress?.({ step: 'print', done, total }),
      ...given({ onTimed }),
    }),
  );
}

function make(
  { plan }: Edition,
  output: Output,
  { folders, memory, force, threads, onTimed, onProgress }: Tools,
): Promise<MadePictures> {
  return makeStep(onTimed)('make pictures', () =>
    makePictures(plan.pictures, {
      content: folders.content,
      output,
      memory,
      force,
      atOnce: threads,
      onMade: (done, total) => onProgress?.({ step: 'pictures', done, total }),
    }),
  );
}

/** Undefined when the ledger stays as it is. */
function stageRevised({ ledger, revised }: Read, content: string): StagedLedger | undefined {
  return ledger && revised?.next && stageLedger(content, revised.next, ledger);
}

function index(
  { plan }: Edition,
  output: Output,
  { memory, force, onTimed, onProgress }: Tools,
): Promise<MadeSearch> {
  return makeStep(onTimed)('index', () =>
    makeSearch(plan.search, {
      output,
      memory,
      force,
      onIndexed: (done, total) => onProgress?.({ step: 'search', done, total }),
    }),
  );
}

/** What an edition was made into. */
interface Made extends MadePictures {
  readonly printed: Printed;
  readonly search: MadeSearch;
  readonly staged?: StagedLedger;
}

function commit(
  edition: Edition,
  { parsed, keys, settings, moment, revised }: Read,
  { printed: { rendered, stories, plans }, search, encoded, diagnostics, staged }: Made,
  output: Output,
  { onTimed, memory }: Tools,
): PublishedSite {
  const changes = makeStep(onTimed)('publish', () => output.commit());
  const place = staged?.commit(memory.seen);
  if (rendered.size > 0) writeRenderedPages(output.state, rendered);
  writeStoryPages(
    output.state,
    new Map(
      [...stories].flatMap(([source, paths]) => {
        const key = keys.get(source);
        const volume = search.stories.get(source);
        const all = volume === undefined ? paths : [...paths, volume];
        return key ? [[source, { key, paths: all }] as const] : [];
      }),
    ),
  );
  const result: BuildResult = {
    outcome: 'published',
    changes,
    counts: countsOf(edition.site, edition.plan),
    work: { parsed, rendered: rendered.size, encoded, indexed: search.indexed },
    moment,
    diagnostics,
    ...(place === undefined
      ? {}
      : { ledger: { place, added: revised?.added ?? 0, forgotten: revised?.forgotten ?? 0 } }),
  };
  // Without its index a site is not what its files make: the next build has to try again.
  const basis = search.diagnostics.length === 0 && { settings, ...basisOf(edition) };
  return {
    result,
    ...(basis ? { basis } : {}),
    kept: [...plans, ...search.kept],
    search: search.parts,
  };
}

function basisOf(edition: Edition): Omit<Basis, 'settings'> {
  const { templates, assets } = edition.press;
  return {
    surroundings: surroundingsOf(edition),
    templates: templates.versions,
    assets: assets.files.map(({ path }) => path),
  };
}

function countsOf(site: Site, { pages }: PagePlan): Counts {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  return { stories: site.stories.length, pages: counts };
}

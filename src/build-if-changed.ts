import { join, sep } from 'node:path';
import { type Digest, digest } from './base/digest.ts';
import { sourceFolders } from './output/place.ts';
import { prepareState } from './output/prepare-state.ts';
import { type StandingSite, standingSite } from './output/standing-site.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import type { Basis, BuildResult, PublishedResult } from './pipeline/build-result.ts';
import { areSeen, findInputs, type Inputs, isChanged, lookAgain } from './pipeline/inputs.ts';
import {
  forgetLastBuild,
  type LastBuild,
  readLastBuild,
  writeLastBuild,
} from './pipeline/last-build.ts';
import type { Replated, ReplateTools } from './replate.ts';
import type { Memory } from './store/memory.ts';

/**
 * Build, with as little work as will do. When the last build was made from the same files with the same options, and its site
 * still stands untouched, nothing is done, and the rest of Broadsheet is not even loaded; when nothing but the words of a few
 * stories has changed since, their pages alone are made anew.
 */
export async function buildIfChanged(options: BuildOptions): Promise<BuildResult> {
  const { folders } = options;
  const prepared = prepareState(folders.output, sourceFolders(folders));
  if ('problem' in prepared) return { outcome: 'refused', ...prepared, diagnostics: [] };
  const { state } = prepared;
  const memory = options.openMemory(state.folder);
  if (options.force) memory.forget();
  for (const place of options.changed ?? []) memory.suspects.add(place);

  const tools = { options, memory, state: state.folder };
  const looked = options.changed ? undefined : findInputs(inputFolders(options));
  const { result: done, parsed } = await repeatOrReplate(looked, tools);
  if (done) return done;

  // What is noted of files must be older than what the build reads of them.
  const inputs = options.changed ? findInputs(inputFolders(options)) : looked;
  const { build } = await import('./build.ts');
  const { result, basis } = await build(options, memory);
  if (result.outcome === 'refused') state.discard();
  else if (result.outcome === 'published') remember(result, basis, inputs, tools);
  else if (readLastBuild(state.folder)) memory.seen.discard();
  else memory.seen.save();
  return result.outcome === 'published' ? withWork(result, parsed) : result;
}

/** `parsed`: files that were parsed before it was clear that the site must be built. */
function withWork(result: PublishedResult, parsed: number): BuildResult {
  return { ...result, work: { ...result.work, parsed: result.work.parsed + parsed } };
}

interface Tools {
  readonly options: BuildOptions;
  readonly memory: Memory;
  /** The state folder. */
  readonly state: string;
}

function inputFolders({ folders }: BuildOptions): readonly string[] {
  const { content, public: publicFolder, templates, package: packageFolder } = folders;
  return [content, publicFolder, templates, join(packageFolder, 'templates')];
}

/** Everything that a build depends on, files and moment excepted. */
function setupOf(options: BuildOptions, { version }: Memory): Digest {
  const { folders, baseUrl, show, strict, ledger, allowRemoved } = options;
  return digest([version, folders, baseUrl, show, strict, ledger, allowRemoved]);
}

/** More changed files than these are not worth looking at one by one. */
const fewChanges = 32;

/** The last build once more, or no more of it than a few changed words ask for; no result when the site must be built. */
async function repeatOrReplate(
  inputs: Inputs | undefined,
  { options, memory, state }: Tools,
): Promise<Replated> {
  const last = options.force ? undefined : readLastBuild(state);
  if (!last || !isStillTrue(last, options, memory)) return { parsed: 0 };
  const changed = changedFiles(inputs, memory, options);
  const site = changed && standingSite(options.folders.output);
  if (!site) return { parsed: 0 };
  const tools = { options, memory, state, last, site };
  const { basis, ...replated } = await makeChanged(changed, tools);
  if (replated.result === undefined) return replated;
  if (memory.seen.amend()) {
    const seen = memory.seen.saved() ?? '';
    writeLastBuild(state, { ...last, seen, basis: basis ?? last.basis });
  }
  memory.suspects.clear();
  return replated;
}

/** What changed files ask for, as far as that is less than the whole site. */
async function makeChanged(
  changed: readonly string[],
  tools: ReplateTools,
): Promise<Replated & { readonly basis?: Basis }> {
  const { last, site, options } = tools;
  if (changed.length > 0 && changed.every((place) => isTemplate(place, options))) {
    const { reprint } = await import('./reprint.ts');
    return { parsed: 0, ...(await reprint(tools)) };
  }
  // Whoever names what has changed says that nothing else has.
  const isIntact = changed.length <= fewChanges && (options.changed || site.isIntact());
  if (!isIntact) return { parsed: 0 };
  if (changed.length === 0) return repeated(last, site);
  const { replate } = await import('./replate.ts');
  return replate(changed, tools);
}

function isTemplate(place: string, { folders }: BuildOptions): boolean {
  return [folders.templates, join(folders.package, 'templates')].some((folder) =>
    place.startsWith(`${folder}${sep}`),
  );
}

/** Would the files of the last build make the same site today? */
function isStillTrue({ setup, seen, moment }: LastBuild, options: BuildOptions, memory: Memory) {
  const now = options.now(moment.timeZone);
  return (
    setup === setupOf(options, memory) &&
    seen === memory.seen.saved() &&
    now >= moment.now &&
    now < (moment.next?.at ?? Number.POSITIVE_INFINITY)
  );
}

/** The files that hold something else than at the last build; undefined when some came or went. */
function changedFiles(
  inputs: Inputs | undefined,
  { seen, suspects }: Memory,
  options: BuildOptions,
): readonly string[] | undefined {
  const looked = options.changed ? [...suspects] : inputs && seen.changedAmong(inputs);
  try {
    return looked?.filter((place) => isChanged(place, seen));
  } catch {
    return undefined;
  }
}

function repeated({ moment, counts, diagnostics }: LastBuild, site: StandingSite): Replated {
  const changes = { written: [], unchanged: site.size, removed: [] };
  const work = { parsed: 0, rendered: 0, encoded: 0, indexed: 0 };
  return {
    result: { outcome: 'published', changes, work, moment, counts, diagnostics },
    parsed: 0,
  };
}

/** Note what was built, for the next time; nothing when not everything it depends on is known. */
function remember(
  { moment, counts, diagnostics, ledger }: PublishedResult,
  basis: Basis | undefined,
  looked: Inputs | undefined,
  { options, memory, state }: Tools,
): void {
  memory.suspects.clear();
  // The build itself has written the ledger since files were looked at.
  const inputs = ledger && looked ? lookAgain(looked, ledger.place) : looked;
  if (moment.ofHistory || !basis || !inputs || !areSeen(inputs, memory.seen)) {
    forgetLastBuild(state);
    memory.seen.save();
    return;
  }
  memory.seen.save(inputs);
  const setup = setupOf(options, memory);
  const seen = memory.seen.saved() ?? '';
  writeLastBuild(state, { setup, seen, moment, counts, diagnostics, basis });
}

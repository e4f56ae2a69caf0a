import { join } from 'node:path';
import { type Digest, digest } from './base/digest.ts';
import { filesIfIntact } from './output/files-if-intact.ts';
import { sourceFolders } from './output/place.ts';
import { prepareState } from './output/prepare-state.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import type { BuildResult } from './pipeline/build-result.ts';
import { digestOfInputs, findInputs, type Inputs } from './pipeline/inputs.ts';
import { forgetLastBuild, readLastBuild, writeLastBuild } from './pipeline/last-build.ts';
import type { Memory } from './store/memory.ts';

/**
 * Build, unless the last build was made from the same files with the same options and its site still stands untouched: then
 * there is nothing to do, and the rest of Broadsheet is not even loaded.
 */
export async function buildIfChanged(options: BuildOptions): Promise<BuildResult> {
  const { folders } = options;
  const prepared = prepareState(folders.output, sourceFolders(folders));
  if ('problem' in prepared) return { outcome: 'refused', ...prepared, diagnostics: [] };
  const { state } = prepared;
  const memory = options.openMemory(state.folder);
  if (options.force) memory.forget();

  const inputs = findInputs(inputFolders(options));
  const unchanged = inputs && repeat(inputs, state.folder, memory, options);
  if (unchanged) return unchanged;

  const { build } = await import('./build.ts');
  const result = await build(options, memory);
  if (result.outcome === 'refused') state.discard();
  if (result.outcome === 'published') remember(result, inputs, state.folder, memory, options);
  return result;
}

function inputFolders({ folders }: BuildOptions): readonly string[] {
  const { content, public: publicFolder, templates, package: packageFolder } = folders;
  return [content, publicFolder, templates, join(packageFolder, 'templates')];
}

/** Everything that a build depends on, the moment excepted. */
function keyOf(inputs: Inputs, memory: Memory, options: BuildOptions): Digest | undefined {
  const { folders, baseUrl, show, strict } = options;
  const files = digestOfInputs(inputs, memory.seen);
  return files && digest([memory.version, folders, baseUrl, show, strict, files]);
}

/** The last build once more, when it was the same and nobody has touched what it made. */
function repeat(
  inputs: Inputs,
  state: string,
  memory: Memory,
  options: BuildOptions,
): BuildResult | undefined {
  const last = options.force ? undefined : readLastBuild(state);
  if (last === undefined || last.key !== keyOf(inputs, memory, options)) return undefined;
  const { now, until, timeZone } = last.moment;
  const moment = options.now(timeZone);
  if (moment < now || moment >= (until ?? Number.POSITIVE_INFINITY)) return undefined;
  const files = filesIfIntact(options.folders.output);
  if (files === undefined) return undefined;
  memory.seen.save();
  return {
    outcome: 'published',
    changes: { written: [], unchanged: files, removed: [] },
    work: { parsed: 0, rendered: 0 },
    ...last,
  };
}

/** Note what was built, for the next time; nothing when not everything it depends on is known. */
function remember(
  { moment, counts, diagnostics }: Extract<BuildResult, { outcome: 'published' }>,
  inputs: Inputs | undefined,
  state: string,
  memory: Memory,
  options: BuildOptions,
): void {
  const key = inputs && !moment.ofHistory ? keyOf(inputs, memory, options) : undefined;
  if (key === undefined) forgetLastBuild(state);
  else writeLastBuild(state, { key, moment, counts, diagnostics });
  memory.seen.save();
}

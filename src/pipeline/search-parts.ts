import { type Digest, digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import type { Output } from '../output/open-output.ts';
import { stageFile } from '../output/stage-file.ts';
import { fromArchive, toArchive } from '../search/search-archive.ts';
import type { SearchFile } from '../search/search-file.ts';
import { searchRecipe } from '../search/search-recipe.ts';
import type { Memory } from '../store/memory.ts';

/** An engine or a volume: a folder of files that are made in one go, and all have its fingerprint. */
export interface SearchPart {
  readonly folder: string;
  /** Digest of everything that it is made from. */
  readonly fingerprint: Digest;
}

/** The fingerprint of an engine by its language, or of a volume by its plan as JSON. */
export function partFingerprint(of: string, { version }: Memory): Digest {
  return digest([version, searchRecipe, of]);
}

/** The file of a part that has the same name whatever is in it: stories are noted under it. */
export function entryOf(folder: string): OutputPath {
  return `${folder}/pagefind-entry.json` as OutputPath;
}

/** Does a path name the volume that a story is in? */
export function isVolumeEntry(path: OutputPath): boolean {
  return /^search\/volumes\/[^/]+\/pagefind-entry\.json$/.test(path);
}

/** Take a part into the output from what was made before, as it stands there or from the shelf; false when it must be made. */
export function takeKnown(part: SearchPart, output: Output, memory: Memory): boolean {
  const { fingerprint } = part;
  const names = memory.store.get(fingerprint) as readonly string[] | undefined;
  if (names?.every((name) => output.keep(pathOf(part, name), fingerprint))) return true;
  const archive = memory.search.get(fingerprint);
  if (archive === undefined) return false;
  takeFiles(part, fromArchive(archive), output, memory);
  return true;
}

/** Put a part that was just made onto the shelf, and into the output. */
export function takeMade(
  part: SearchPart,
  files: readonly SearchFile[],
  output: Output,
  memory: Memory,
): void {
  memory.search.put(part.fingerprint, toArchive(files));
  takeFiles(part, files, output, memory);
}

function takeFiles(
  part: SearchPart,
  files: readonly SearchFile[],
  output: Output,
  { store }: Memory,
): void {
  store.put(
    part.fingerprint,
    files.map(({ name }) => name),
  );
  for (const { name, bytes } of files) {
    const path = pathOf(part, name);
    const slot = output.slotFor(path);
    output.take(path, slot, stageFile(output.state, slot, bytes), part.fingerprint);
  }
}

/** Where a file of a part stands. */
export function pathOf({ folder }: Pick<SearchPart, 'folder'>, name: string): OutputPath {
  return `${folder}/${name}` as OutputPath;
}

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digest } from '../base/digest.ts';
import { type Stamp, stampOf } from '../base/stamp.ts';
import type { SeenFiles } from '../store/seen-files.ts';

/** Every file that a build may look at, by its place, and how it looks. */
export type Inputs = ReadonlyMap<string, Stamp>;

/**
 * Look through folders, without opening a file. Undefined when that does not tell everything: a link shows nothing of what
 * it leads to, and a folder that cannot be read hides what is in it.
 */
export function findInputs(folders: readonly string[]): Inputs | undefined {
  const found = new Map<string, Stamp>();
  return folders.every((folder) => addFolder(folder, found)) ? found : undefined;
}

function addFolder(folder: string, found: Map<string, Stamp>): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).every((entry) => {
      const place = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || addFolder(place, found);
      if (!entry.isFile()) return false;
      found.set(place, stampOf(lstatSync(place)));
      return true;
    });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** The digest of all files with their places; files that nobody has read since they changed are read now. */
export function digestOfInputs(inputs: Inputs, seen: SeenFiles): Digest | undefined {
  try {
    const lines = [...inputs].map(
      ([place, stamp]) => `${seen.digestOf(place, stamp) ?? readNow(place, stamp, seen)} ${place}`,
    );
    return digest(lines.sort().join('\n'));
  } catch {
    return undefined;
  }
}

/** Throws when the file is gone, or looks otherwise than it did: then nobody knows what the build has read. */
function readNow(place: string, before: Stamp, seen: SeenFiles): Digest {
  const own = digest(readFileSync(place));
  const stamp = stampOf(lstatSync(place));
  if (JSON.stringify(stamp) !== JSON.stringify(before)) throw new Error(`${place} has changed`);
  seen.see(place, stamp, own);
  return own;
}

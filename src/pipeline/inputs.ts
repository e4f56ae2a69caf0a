import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { type Digest, digest } from '../base/digest.ts';
import { isSameStamp, type Stamp, stampOf } from '../base/stamp.ts';
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
      const place = `${folder}${sep}${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' || addFolder(place, found);
      if (!entry.isFile()) return false;
      found.set(place, stampOf(lstatSync(place)));
      return true;
    });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** The same files with one of them, which may be new, as it looks now. */
export function lookAgain(inputs: Inputs, place: string): Inputs {
  return new Map(inputs).set(place, stampOf(lstatSync(place)));
}

/**
 * Is it known what each file held when it was looked at? Files that nobody has read since they changed are read now. False when
 * one is gone, or looks otherwise by now: then nobody knows what the build has read.
 */
export function areSeen(inputs: Inputs, seen: SeenFiles): boolean {
  for (const [place, stamp] of inputs) {
    if (seen.digestOf(place, stamp) !== undefined) continue;
    const read = readNow(place);
    if (read === undefined || !isSameStamp(read.stamp, stamp)) return false;
    seen.see(place, stamp, read.digest);
  }
  return true;
}

/** Does a file hold something else than when it was last read? Throws when nobody can tell. */
export function isChanged(place: string, seen: SeenFiles): boolean {
  const before = seen.lastDigestOf(place);
  const read = readNow(place);
  if (before === undefined || read === undefined) throw new Error(`${place} came or went`);
  if (read.digest === before) seen.see(place, read.stamp, before);
  return read.digest !== before;
}

/** What a regular file holds, and how it looked before it was read. */
function readNow(place: string): { readonly digest: Digest; readonly stamp: Stamp } | undefined {
  try {
    const found = lstatSync(place);
    if (!found.isFile()) return undefined;
    return { digest: digest(readFileSync(place)), stamp: stampOf(found) };
  } catch {
    return undefined;
  }
}

import { writeFileSync } from 'node:fs';
import { type Digest, digest } from '../base/digest.ts';
import { isUntouched } from './is-untouched.ts';
import { stagedFile } from './journal.ts';
import type { ManifestEntry } from './manifest.ts';

/** A place in the staging folder for one file; any thread may put it there. */
export interface Slot {
  readonly number: number;
  /** What the last build left where the file is to stand, and where that is. */
  readonly last?: Pick<ManifestEntry, 'digest' | 'size' | 'modified'> & { readonly place: string };
}

/** A file of the new site. */
export interface StagedFile {
  readonly digest: Digest;
  /** Does it stand in the output already, untouched? Then it was not staged. */
  readonly stands: boolean;
}

/** Stage a file in the state folder of an output, unless the same stands there already. */
export function stageFile(
  state: string,
  { number, last }: Slot,
  contents: string | Uint8Array,
): StagedFile {
  const bytes = typeof contents === 'string' ? encoded(contents) : contents;
  const own = digest(bytes);
  const stands = last?.digest === own && isUntouched(last.place, last);
  if (!stands) writeFileSync(stagedFile(state, number), bytes);
  return { digest: own, stands };
}

/** UTF-8 takes at most three bytes for each unit of a string. */
const longest = 3;

/** One stretch of memory for the bytes of every page: a new one for each costs twice as much. */
let workspace = Buffer.allocUnsafeSlow(262_144);

/** Text as UTF-8, valid until the next is encoded. */
function encoded(text: string): Uint8Array {
  if (text.length * longest > workspace.length) {
    workspace = Buffer.allocUnsafeSlow(text.length * longest);
  }
  return workspace.subarray(0, workspace.write(text));
}

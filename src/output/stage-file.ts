import { writeFileSync } from 'node:fs';
import { type Digest, digest } from '../base/digest.ts';
import { stagedFile } from './journal.ts';

/** A place in the staging folder for one file; any thread may put it there. */
export interface Slot {
  readonly number: number;
  /** Digest of the file that stands in the output already, and that nobody has touched. */
  readonly standing?: Digest;
}

/** Stage a file in the state folder of an output, unless the same stands there already; gives its digest. */
export function stageFile(
  state: string,
  { number, standing }: Slot,
  contents: string | Uint8Array,
): Digest {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  const own = digest(bytes);
  if (own !== standing) writeFileSync(stagedFile(state, number), bytes);
  return own;
}

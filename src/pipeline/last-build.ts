import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import type { Basis, Published } from './build-result.ts';

/** What the last build that was published was made from, and what there was to say of it. */
export interface LastBuild extends Pick<Published, 'moment' | 'counts'> {
  /** Of what went in beside the files and the moment. */
  readonly setup: Digest;
  /** Names the files that went in, as they were saved with it. */
  readonly seen: Digest | '';
  readonly diagnostics: readonly Diagnostic[];
  readonly basis: Basis;
}

/** The last build into the output of a state folder; undefined when nothing is known of it. */
export function readLastBuild(state: string): LastBuild | undefined {
  try {
    return JSON.parse(readFileSync(placeIn(state), 'utf8')) as LastBuild;
  } catch {
    return undefined;
  }
}

export function writeLastBuild(state: string, last: LastBuild): void {
  writeFileSync(`${placeIn(state)}.new`, JSON.stringify(last));
  renameSync(`${placeIn(state)}.new`, placeIn(state));
}

export function forgetLastBuild(state: string): void {
  rmSync(placeIn(state), { force: true });
}

function placeIn(state: string): string {
  return join(state, 'last-build.json');
}

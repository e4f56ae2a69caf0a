import { existsSync } from 'node:fs';
import type { Digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import { isUntouched } from './is-untouched.ts';
import { journalPlace } from './journal.ts';
import { readManifestColumns, stateFolder } from './manifest.ts';
import { realPlace } from './place.ts';
import { entryAt, makeRevision, type Revision } from './revision.ts';

/** The site of the last build, as it stands in its output. */
export interface StandingSite {
  /** Number of files. */
  readonly size: number;
  /** Are all files as that build left them? */
  readonly isIntact: () => boolean;
  /** Every file, and what it was made from; empty when that is not known. */
  readonly files: () => Iterable<readonly [OutputPath, Digest | '']>;
  /** What a file was made from; undefined when there is no such file, or it is not known. */
  readonly fingerprintOf: (path: OutputPath) => Digest | undefined;
  /** Begin to replace some of its files; readers still see the old ones. */
  readonly revise: () => Revision;
}

/** The site that stands in an output; undefined when nothing is known of it, or a build died while it published. */
export function standingSite(output: string): StandingSite | undefined {
  const place = realPlace(output);
  const state = stateFolder(place);
  const manifest = existsSync(journalPlace(state)) ? undefined : readManifestColumns(state);
  if (manifest === undefined) return undefined;
  return {
    size: manifest.size,
    isIntact: () =>
      manifest.names.every((path, row) => isUntouched(`${place}/${path}`, entryAt(manifest, row))),
    files: () =>
      manifest.names.map(
        (path, row) => [path as OutputPath, manifest.digestAt('fingerprint', row)] as const,
      ),
    fingerprintOf: (path) => {
      const row = manifest.names.indexOf(path);
      return row < 0 ? undefined : manifest.digestAt('fingerprint', row) || undefined;
    },
    revise: () => makeRevision(place, state, manifest),
  };
}

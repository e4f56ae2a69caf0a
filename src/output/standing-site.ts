import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import type { Digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import { isUntouched } from './is-untouched.ts';
import { carryOut, journalPlace, stagingFolder, writeJournal } from './journal.ts';
import {
  amendManifest,
  type ManifestColumns,
  type ManifestEntry,
  readManifestColumns,
  stateFolder,
} from './manifest.ts';
import { realPlace } from './place.ts';
import type { Slot, StagedFile } from './stage-file.ts';

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

/** A few files of a standing site made anew. */
export interface Revision {
  /** The folder that `stageFile()` asks for. */
  readonly state: string;
  /** A place for a file that is to be made anew; undefined when somebody else has touched it, or it does not stand there. */
  readonly slotFor: (path: OutputPath) => Slot | undefined;
  /** Take a file that `stageFile()` was given into the site. `fingerprint`: digest of everything it was made from. */
  readonly take: (path: OutputPath, slot: Slot, file: StagedFile, fingerprint: Digest) => void;
  /** Put the new files in the place of the old ones: the paths of those that are not the same, in code-point order. */
  readonly commit: () => readonly OutputPath[];
  readonly discard: () => void;
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

function entryAt({ numbers }: ManifestColumns, row: number) {
  return { size: numbers.size[row] ?? -1, modified: numbers.modified[row] ?? -1 };
}

function makeRevision(place: string, state: string, manifest: ManifestColumns): Revision {
  const next = new Map<number, ManifestEntry>();
  const staged: [number, OutputPath][] = [];
  let slots = 0;
  return {
    state,
    slotFor: (path) => {
      const row = manifest.names.indexOf(path);
      if (row < 0 || !isUntouched(`${place}/${path}`, entryAt(manifest, row))) return undefined;
      if (slots === 0) mkdirSync(stagingFolder(state), { recursive: true });
      slots += 1;
      const last = { ...entryAt(manifest, row), place: `${place}/${path}` };
      const digest = manifest.digestAt('digest', row) as Digest;
      return { number: slots - 1, last: { ...last, digest } };
    },
    take: (path, slot, { digest, stands }, fingerprint) => {
      const row = manifest.names.indexOf(path);
      if (!stands) staged.push([slot.number, path]);
      next.set(row, { ...entryAt(manifest, row), digest, fingerprint });
    },
    commit: () => {
      if (staged.length > 0) {
        const journal = { removals: [], moves: staged };
        writeJournal(state, journal);
        carryOut(journal, state, place);
      } else rmSync(stagingFolder(state), { recursive: true, force: true });
      const written = staged.map(([, path]) => path);
      for (const [row, entry] of next) {
        const path = manifest.names[row] as OutputPath;
        if (!written.includes(path)) continue;
        const { size, mtimeMs } = statSync(`${place}/${path}`);
        next.set(row, { ...entry, size, modified: mtimeMs });
      }
      if (next.size > 0) amendManifest(state, next);
      return written.sort();
    },
    discard: () => rmSync(stagingFolder(state), { recursive: true, force: true }),
  };
}

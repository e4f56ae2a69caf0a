import { mkdirSync, rmSync, statSync } from 'node:fs';
import type { Digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import { fileAt } from './file-at.ts';
import { isUntouched } from './is-untouched.ts';
import { carryOut, stagingFolder, writeJournal } from './journal.ts';
import {
  amendManifest,
  type ManifestColumns,
  type ManifestEntry,
  readManifest,
  writeManifest,
} from './manifest.ts';
import type { Changes } from './open-output.ts';
import type { Slot, StagedFile } from './stage-file.ts';

/** A few files of a standing site made anew. */
export interface Revision {
  /** The folder that `stageFile()` asks for. */
  readonly state: string;
  /** A place for a file that is to be made anew; undefined when somebody else has touched it, or it does not stand there. */
  readonly slotFor: (path: OutputPath) => Slot | undefined;
  /** A place for a file that the site does not have; undefined when it has, or when somebody else put one there. */
  readonly newSlot: (path: OutputPath) => Slot | undefined;
  /** Take a file that `stageFile()` was given into the site. `fingerprint`: digest of everything it was made from. */
  readonly take: (path: OutputPath, slot: Slot, file: StagedFile, fingerprint: Digest) => void;
  /** Let a file of the site go. */
  readonly drop: (path: OutputPath) => void;
  /** Put the new files in the place of the old ones. */
  readonly commit: () => Pick<Changes, 'written' | 'removed'>;
  readonly discard: () => void;
}

/** What the manifest says of the file of a row. */
export function entryAt({ numbers }: ManifestColumns, row: number) {
  return { size: numbers.size[row] ?? -1, modified: numbers.modified[row] ?? -1 };
}

/** Begin a revision of the site that stands in `place`. */
export function makeRevision(place: string, state: string, manifest: ManifestColumns): Revision {
  const rowOf = rowFinder(manifest.names);
  const next = new Map<OutputPath, ManifestEntry>();
  const staged: [number, OutputPath][] = [];
  const dropped: OutputPath[] = [];
  let slots = 0;
  const newNumber = (): number => {
    if (slots === 0) mkdirSync(stagingFolder(state), { recursive: true });
    slots += 1;
    return slots - 1;
  };
  return {
    state,
    slotFor: (path) => {
      const row = rowOf(path);
      if (row < 0 || !isUntouched(`${place}/${path}`, entryAt(manifest, row))) return undefined;
      const last = { ...entryAt(manifest, row), place: `${place}/${path}` };
      const digest = manifest.digestAt('digest', row) as Digest;
      return { number: newNumber(), last: { ...last, digest } };
    },
    newSlot: (path) =>
      rowOf(path) >= 0 || fileAt(`${place}/${path}`) ? undefined : { number: newNumber() },
    take: (path, slot, { digest, stands }, fingerprint) => {
      if (!stands) staged.push([slot.number, path]);
      next.set(path, { ...entryAt(manifest, rowOf(path)), digest, fingerprint });
    },
    drop: (path) => {
      dropped.push(path);
    },
    commit: () => {
      const removals = dropped.toSorted();
      publish({ removals, moves: staged }, place, state);
      for (const [, path] of staged) {
        const entry = next.get(path);
        const { size, mtimeMs } = statSync(`${place}/${path}`);
        if (entry) next.set(path, { ...entry, size, modified: mtimeMs });
      }
      noteFiles(next, removals, state, rowOf);
      return { written: staged.map(([, path]) => path).sort(), removed: removals };
    },
    discard: () => rmSync(stagingFolder(state), { recursive: true, force: true }),
  };
}

/** Up to so many files are looked for one by one: to read every name of a large site takes longer. */
const fewFiles = 16;

/** The row of a file, or -1. */
function rowFinder(names: readonly string[]): (path: OutputPath) => number {
  let asked = 0;
  let rows: ReadonlyMap<string, number> | undefined;
  return (path) => {
    asked += 1;
    if (asked <= fewFiles) return names.indexOf(path);
    rows ??= new Map(names.map((name, row) => [name, row]));
    return rows.get(path) ?? -1;
  };
}

function publish(journal: Parameters<typeof writeJournal>[1], place: string, state: string): void {
  if (journal.moves.length + journal.removals.length === 0) {
    rmSync(stagingFolder(state), { recursive: true, force: true });
    return;
  }
  writeJournal(state, journal);
  carryOut(journal, state, place);
}

/** Note what stands there now: in the rows that there are, as long as no file came or went. */
function noteFiles(
  next: ReadonlyMap<OutputPath, ManifestEntry>,
  removals: readonly OutputPath[],
  state: string,
  rowOf: (path: OutputPath) => number,
): void {
  if (next.size + removals.length === 0) return;
  const isSame = removals.length === 0 && [...next.keys()].every((path) => rowOf(path) >= 0);
  if (isSame) {
    amendManifest(state, new Map([...next].map(([path, entry]) => [rowOf(path), entry])));
    return;
  }
  const gone = new Set(removals);
  const files = new Map([...(readManifest(state) ?? []), ...next]);
  const kept = [...files].filter(([path]) => !gone.has(path));
  writeManifest(state, new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

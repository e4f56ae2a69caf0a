import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../base/digest.ts';
import type { OutputPath } from '../base/path.ts';
import { isUntouched } from './is-untouched.ts';
import { carryOut, readJournal, stagingFolder, writeJournal } from './journal.ts';
import {
  type Manifest,
  type ManifestEntry,
  readManifest,
  stateFolder,
  writeManifest,
} from './manifest.ts';
import { checkPlace, realPlace } from './place.ts';
import { diskProblem, type Problem } from './problem.ts';
import type { Slot, StagedFile } from './stage-file.ts';
import { adoptFolder, checkStrangers } from './strangers.ts';

/** What a build did to the output folder, in code-point order of paths. */
export interface Changes {
  readonly written: readonly OutputPath[];
  readonly unchanged: number;
  readonly removed: readonly OutputPath[];
}

/** An output folder in which a site is being made ready; readers still see the last one. */
export interface Output {
  /**
   * Take a file of the last site into the new one as it is, because it would be made from the same things; false when it
   * must be made and staged.
   */
  readonly keep: (path: OutputPath, fingerprint: Digest) => boolean;
  /** The folder that `stageFile()` asks for. */
  readonly state: string;
  /** What the last site's file was made from; empty when nobody knows, undefined when there was none. */
  readonly lastFingerprint: (path: OutputPath) => Digest | '' | undefined;
  /** A place for a file that is to be made. */
  readonly slotFor: (path: OutputPath) => Slot;
  /** Take a file that `stageFile()` was given into the new site. `fingerprint`: digest of everything it was made from. */
  readonly take: (path: OutputPath, slot: Slot, file: StagedFile, fingerprint: Digest) => void;
  /** Put the new site in the place of the last one. */
  readonly commit: () => Changes;
  /** Forget the new site; the last one stays. */
  readonly discard: () => void;
}

/**
 * Open an output folder for a new site that has the files of `paths`. Refused are folders that hold, or lie in, one of
 * `sources` (folders by name), and folders with files that no build of ours wrote. A build that died while it published is
 * completed first.
 */
export function openOutput(
  folder: string,
  paths: readonly OutputPath[],
  sources: Readonly<Record<string, string>>,
): { readonly output: Output } | { readonly problem: Problem } {
  const place = realPlace(folder);
  const misplaced = checkPlace(place, sources);
  if (misplaced) return { problem: misplaced };
  try {
    const state = stateFolder(place);
    recover(state, place);
    const last = readManifest(state) ?? adopted(adoptFolder(place, new Set(paths)));
    if ('problem' in last) return last;
    const strange = checkStrangers(place, paths, last);
    return strange ? { problem: strange } : { output: makeOutput(place, state, last) };
  } catch (error) {
    return { problem: diskProblem(error) };
  }
}

function adopted(found: ReturnType<typeof adoptFolder>): Manifest | { readonly problem: Problem } {
  if ('problem' in found) return found;
  return new Map(found.own.map((path) => [path, unknownEntry]));
}

function recover(state: string, output: string): void {
  const journal = readJournal(state);
  if (journal) {
    carryOut(journal, state, output);
    // The manifest of that build was not written any more: what lies there is taken for ours, and compared anew.
    const removed = new Set(journal.removals);
    const kept = [...(readManifest(state) ?? [])].filter(([path]) => !removed.has(path));
    const moved = journal.moves.map(([, path]) => [path, unknownEntry] as const);
    writeManifest(state, new Map([...kept, ...moved]));
  }
  rmSync(stagingFolder(state), { recursive: true, force: true });
}

const unknownEntry: ManifestEntry = {
  digest: '' as Digest,
  size: -1,
  modified: -1,
  fingerprint: '',
};

function makeOutput(place: string, state: string, last: Manifest): Output {
  const next = new Map<OutputPath, ManifestEntry>();
  const staged: [number, OutputPath][] = [];
  let slots = 0;
  return {
    state,
    keep: (path, fingerprint) => {
      const known = last.get(path);
      if (known?.fingerprint !== fingerprint) return false;
      if (!isUntouched(join(place, path), known)) return false;
      next.set(path, known);
      return true;
    },
    lastFingerprint: (path) => last.get(path)?.fingerprint,
    slotFor: (path) => {
      if (slots === 0) mkdirSync(stagingFolder(state), { recursive: true });
      slots += 1;
      const number = slots - 1;
      const known = last.get(path);
      if (known === undefined) return { number };
      const { digest, size, modified } = known;
      return { number, last: { place: join(place, path), digest, size, modified } };
    },
    take: (path, { number }, { digest, stands }, fingerprint) => {
      if (!stands) staged.push([number, path]);
      const known = stands ? last.get(path) : undefined;
      next.set(path, { ...(known ?? unknownEntry), digest, fingerprint });
    },
    commit: () => commit(place, state, { last, next, staged }),
    discard: () => rmSync(stagingFolder(state), { recursive: true, force: true }),
  };
}

interface Staged {
  readonly last: Manifest;
  readonly next: Map<OutputPath, ManifestEntry>;
  readonly staged: readonly (readonly [number, OutputPath])[];
}

function commit(place: string, state: string, { last, next, staged }: Staged): Changes {
  const removed = [...last.keys()].filter((path) => !next.has(path)).sort();
  mkdirSync(place, { recursive: true });
  if (staged.length + removed.length > 0) {
    mkdirSync(state, { recursive: true });
    const journal = { removals: removed, moves: staged };
    writeJournal(state, journal);
    carryOut(journal, state, place);
    for (const [, path] of staged) {
      const { size, mtimeMs } = statSync(join(place, path));
      next.set(path, { ...(next.get(path) ?? unknownEntry), size, modified: mtimeMs });
    }
  }
  const isNews = [...next].some(([path, entry]) => last.get(path) !== entry);
  if (isNews || removed.length > 0) {
    writeManifest(state, new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return {
    written: staged.map(([, path]) => path).sort(),
    unchanged: next.size - staged.length,
    removed,
  };
}

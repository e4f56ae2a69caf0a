import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputPath } from '../base/path.ts';

/**
 * The steps that make a staged site the public one. Each can be taken twice without harm, so that a build that dies among
 * them is completed by the next.
 */
export interface Journal {
  /** Files of the last build that this one does not have. */
  readonly removals: readonly OutputPath[];
  /** Files to be moved from the staging folder, each with the number that it has there for a name. */
  readonly moves: readonly (readonly [number, OutputPath])[];
}

/** Write the journal down, safe on disk, before its first step is taken. */
export function writeJournal(state: string, journal: Journal): void {
  const place = journalPlace(state);
  const file = openSync(`${place}.new`, 'w');
  try {
    writeFileSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${place}.new`, place);
}

/** The journal of a build that died while it published; undefined when none did. */
export function readJournal(state: string): Journal | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(journalPlace(state), 'utf8'));
    return isJournal(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Take every step of a journal, then forget it together with the staging folder. */
export function carryOut({ removals, moves }: Journal, state: string, output: string): void {
  for (const path of removals) remove(path, output);
  for (const [n, path] of moves) move(stagedFile(state, n), join(output, path));
  rmSync(journalPlace(state), { force: true });
  rmSync(stagingFolder(state), { recursive: true, force: true });
}

/** Where files stand until they are published. */
export function stagingFolder(state: string): string {
  return join(state, 'staging');
}

/** The staged file of a number. All lie in one folder, so that none has to be made and taken away for each. */
export function stagedFile(state: string, n: number): string {
  return join(stagingFolder(state), String(n));
}

/** Where the journal lies while a build publishes, or after it died there. */
export function journalPlace(state: string): string {
  return join(state, 'journal.json');
}

function isJournal(data: unknown): data is Journal {
  if (typeof data !== 'object' || data === null) return false;
  return (
    'removals' in data &&
    'moves' in data &&
    Array.isArray(data.removals) &&
    Array.isArray(data.moves) &&
    data.moves.every(Array.isArray)
  );
}

/** Remove a file, and the folders that are empty without it. */
function remove(path: OutputPath, output: string): void {
  rmSync(join(output, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder));
    } catch {
      return;
    }
  }
}

/** Most files have their folder already. One that is no longer in the staging folder was moved by the build that died. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') {
      if (existsSync(dirname(to)) || !existsSync(from)) return;
      mkdirSync(dirname(to), { recursive: true });
      move(from, to);
      return;
    }
    if (code !== 'EXDEV') throw error;
    // Another disk: a file there can still be replaced in one step, by a copy that lies beside it first.
    copyFileSync(from, `${to}.broadsheet-new`);
    renameSync(`${to}.broadsheet-new`, to);
    rmSync(from);
  }
}

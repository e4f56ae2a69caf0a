import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Digest } from '../base/digest.ts';
import type { Stamp } from '../base/stamp.ts';

/** What files held when they were last read, so that they need not be read again while nothing about them changes. */
export interface SeenFiles {
  /** The digest of a file's bytes; undefined when it was never read, or may have changed since. */
  readonly digestOf: (place: string, stamp: Stamp) => Digest | undefined;
  readonly see: (place: string, stamp: Stamp, digest: Digest) => void;
  /** Remember, for the next build, the files that this one has asked for or seen. */
  readonly save: () => void;
}

interface Seen extends Stamp {
  readonly digest: Digest;
}

/**
 * A file that changed so few milliseconds before it was read may have changed once more in the same tick of the file
 * system's clock, without a trace in its stamp. Such a file is read again by the next build, as git does
 * (https://git-scm.com/docs/racy-git). Some file systems count in steps of two seconds.
 */
const coarsestTick = 2000;

/** The files seen by earlier builds, kept at `place`; nobody's when there is no such file, or it is damaged. */
export function seenFiles(place: string): SeenFiles {
  const opened = Date.now();
  let last: ReadonlyMap<string, Seen> | undefined;
  const now = new Map<string, Seen>();
  let news = false;
  return {
    digestOf: (path, stamp) => {
      last ??= read(place);
      const seen = now.get(path) ?? last.get(path);
      if (seen === undefined || !isSame(seen, stamp)) return undefined;
      now.set(path, seen);
      return seen.digest;
    },
    see: (path, stamp, digest) => {
      news = true;
      now.set(path, { ...stamp, digest });
    },
    save: () => {
      if (news || now.size !== last?.size) write(place, [...now], opened - coarsestTick);
    },
  };
}

function isSame(seen: Stamp, { size, modified, changed, inode }: Stamp): boolean {
  return (
    seen.size === size &&
    seen.modified === modified &&
    seen.changed === changed &&
    seen.inode === inode
  );
}

/** One row a file: path, size, modified, changed, inode, digest. */
type Row = readonly [string, number, number, number, number, Digest];

function read(place: string): ReadonlyMap<string, Seen> {
  try {
    const rows: unknown = JSON.parse(readFileSync(place, 'utf8'));
    if (!Array.isArray(rows) || !rows.every(isRow)) return new Map();
    return new Map(
      rows.map(([path, size, modified, changed, inode, digest]) => [
        path,
        { size, modified, changed, inode, digest },
      ]),
    );
  } catch {
    return new Map();
  }
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 6) return false;
  const [path, size, modified, changed, inode, digest] = row;
  return (
    typeof path === 'string' &&
    [size, modified, changed, inode].every(Number.isFinite) &&
    typeof digest === 'string'
  );
}

/** Files that changed at or after `settled` are left out, for they may change again unseen. */
function write(place: string, seen: readonly (readonly [string, Seen])[], settled: number): void {
  const rows = seen
    .filter(([, { modified, changed }]) => Math.max(modified, changed) < settled)
    .map(
      ([path, { size, modified, changed, inode, digest }]): Row => [
        ...([path, size, modified, changed, inode, digest] as const),
      ],
    );
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.new`, JSON.stringify(rows));
  renameSync(`${place}.new`, place);
}

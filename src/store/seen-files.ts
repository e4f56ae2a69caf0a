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

/** Columns, since a few long values are read several times faster than many small ones. */
interface SeenFile {
  /** Joined by `separator`, which stands in no path. */
  readonly paths: string;
  /** One after the other, 64 digits each. */
  readonly digests: string;
  readonly size: readonly number[];
  readonly modified: readonly number[];
  readonly changed: readonly number[];
  readonly inode: readonly number[];
}

const digits = 64;
const separator = '\0';

function read(place: string): ReadonlyMap<string, Seen> {
  try {
    const file: unknown = JSON.parse(readFileSync(place, 'utf8'));
    return isSeenFile(file) ? seenIn(file) : new Map();
  } catch {
    return new Map();
  }
}

function seenIn({ paths, digests, size, modified, changed, inode }: SeenFile) {
  const names = paths.split(separator);
  return new Map(
    size.map((bytes, n): [string, Seen] => [
      names[n] ?? '',
      {
        size: bytes,
        modified: modified[n] ?? 0,
        changed: changed[n] ?? 0,
        inode: inode[n] ?? 0,
        digest: digests.slice(n * digits, (n + 1) * digits) as Digest,
      },
    ]),
  );
}

function isSeenFile(file: unknown): file is SeenFile {
  if (typeof file !== 'object' || file === null) return false;
  const { paths, digests, size, ...others } = file as Partial<SeenFile>;
  const columns = [size, others.modified, others.changed, others.inode];
  return (
    typeof paths === 'string' &&
    typeof digests === 'string' &&
    columns.every(
      (column) =>
        Array.isArray(column) &&
        column.length * digits === digests.length &&
        column.every(Number.isFinite),
    )
  );
}

/** Files that changed at or after `settled` are left out, for they may change again unseen. */
function write(place: string, all: readonly (readonly [string, Seen])[], settled: number): void {
  const seen = all.filter(([, { modified, changed }]) => Math.max(modified, changed) < settled);
  const file: SeenFile = {
    paths: seen.map(([path]) => path).join(separator),
    digests: seen.map(([, { digest }]) => digest).join(''),
    size: seen.map(([, { size }]) => size),
    modified: seen.map(([, { modified }]) => modified),
    changed: seen.map(([, { changed }]) => changed),
    inode: seen.map(([, { inode }]) => inode),
  };
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.new`, JSON.stringify(file));
  renameSync(`${place}.new`, place);
}

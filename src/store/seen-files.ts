import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  amendColumns,
  type Columns,
  decodeColumns,
  encodeColumns,
  type ReadColumns,
} from '../base/columns.ts';
import type { Digest } from '../base/digest.ts';
import { isSameStamp, type Stamp } from '../base/stamp.ts';

/** What files held when they were last read, so that they need not be read again while nothing about them changes. */
export interface SeenFiles {
  /** The digest of a file's bytes; undefined when it was never read, or may have changed since. */
  readonly digestOf: (place: string, stamp: Stamp) => Digest | undefined;
  /** The digest that a file had when it was last read, however it looks now. */
  readonly lastDigestOf: (place: string) => Digest | undefined;
  readonly see: (place: string, stamp: Stamp, digest: Digest) => void;
  /** Names what was saved last: the files and what they held. */
  readonly saved: () => Digest | undefined;
  /**
   * Which of `files` are not as they were when these files, and no others, were saved; undefined when the saved files were
   * others. A file that may have changed counts as changed.
   */
  readonly changedAmong: (files: ReadonlyMap<string, Stamp>) => readonly string[] | undefined;
  /** Remember, for the next build, what was asked for or seen since the last time, and nothing else; `only`: of these files. */
  readonly save: (only?: ReadonlyMap<string, unknown>) => void;
  /** Remember what was seen since the last time of files that are remembered already; false when nothing was. */
  readonly amend: () => boolean;
  /** Forget what was asked for or seen since the last time. */
  readonly discard: () => void;
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
  const now = new Map<string, Seen>();
  let opened = Date.now();
  let news = false;
  let last: Saved | undefined;
  const saved = (): Saved => {
    last ??= read(place);
    return last;
  };
  const lookUp = (path: string): Seen | undefined => now.get(path) ?? saved().get(path);
  return {
    digestOf: (path, stamp) => {
      const seen = lookUp(path);
      if (seen === undefined || !isSameStamp(seen, stamp)) return undefined;
      now.set(path, seen);
      return seen.digest;
    },
    lastDigestOf: (path) => lookUp(path)?.digest,
    see: (path, stamp, digest) => {
      news = true;
      now.set(path, { ...stamp, digest });
    },
    saved: () => saved().contents,
    changedAmong: (files) => saved().changedAmong(files),
    save: (only) => {
      const wanted = only ? [...now].filter(([path]) => only.has(path)) : [...now];
      if (news || wanted.length !== saved().size) {
        replaceFile(place, encodeColumns(form, columnsOf(wanted, opened - coarsestTick)));
      }
      beginAnew();
    },
    amend: () => {
      const isAmended = news;
      if (news) replaceFile(place, saved().amended([...now], opened - coarsestTick));
      beginAnew();
      return isAmended;
    },
    discard: beginAnew,
  };

  function beginAnew(): void {
    now.clear();
    opened = Date.now();
    news = false;
    last = undefined;
  }
}

const form = {
  title: 'seen files 1',
  numbers: ['size', 'modified', 'changed', 'inode'],
  digests: ['digest'],
} as const;

/** The files of the last build, as they are saved. */
interface Saved extends Pick<SeenFiles, 'changedAmong'> {
  readonly size: number;
  readonly contents?: Digest;
  readonly get: (path: string) => Seen | undefined;
  readonly amended: (seen: readonly Named[], settled: number) => Uint8Array;
}

type Named = readonly [string, Seen];

function read(place: string): Saved {
  const bytes = bytesAt(place);
  const columns = bytes && decodeColumns(form, bytes);
  if (columns === undefined) return nothing;
  const rows = new Map(columns.names.map((name, row) => [name, row]));
  return {
    size: columns.size,
    contents: columns.contents(),
    get: (path) => {
      const row = rows.get(path);
      if (row === undefined) return undefined;
      return { ...stampAt(columns, row), digest: columns.digestAt('digest', row) as Digest };
    },
    changedAmong: (files) => {
      if (files.size !== columns.size) return undefined;
      const others: string[] = [];
      for (const [path, stamp] of files) {
        const row = rows.get(path);
        if (row === undefined) return undefined;
        if (!isSameStamp(stampAt(columns, row), stamp)) others.push(path);
      }
      return others;
    },
    amended: (seen, settled) => {
      const known = seen.filter(([path]) => rows.has(path));
      const { numbers, digests } = columnsOf(known, settled);
      const amendments = known.map(([path], n) => ({
        row: rows.get(path) ?? -1,
        numbers: {
          size: numbers.size[n],
          modified: numbers.modified[n],
          changed: numbers.changed[n],
          inode: numbers.inode[n],
        },
        digests: { digest: digests.digest[n] },
      }));
      return amendColumns(form, bytes, amendments);
    },
  };
}

const nothing: Saved = {
  size: 0,
  get: () => undefined,
  changedAmong: () => undefined,
  amended: () => encodeColumns(form, columnsOf([], 0)),
};

function stampAt({ numbers }: ReadColumns<keyof Stamp, 'digest'>, row: number): Stamp {
  const { size, modified, changed, inode } = numbers;
  return {
    size: size[row] ?? unsettled,
    modified: modified[row] ?? 0,
    changed: changed[row] ?? 0,
    inode: inode[row] ?? 0,
  };
}

function bytesAt(place: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch {
    return new Uint8Array();
  }
}

function replaceFile(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.new`, bytes);
  renameSync(`${place}.new`, place);
}

/** The size of a file that nobody trusts, since it may change again unseen. */
const unsettled = -1;

/** Files that changed at or after `settled` are not trusted, for they may change again unseen. */
function columnsOf(seen: readonly Named[], settled: number) {
  const numberOf = (column: keyof Stamp) => seen.map(([, file]) => file[column]);
  return {
    names: seen.map(([path]) => path),
    numbers: {
      size: seen.map(([, { size, modified, changed }]) =>
        Math.max(modified, changed) < settled ? size : unsettled,
      ),
      modified: numberOf('modified'),
      changed: numberOf('changed'),
      inode: numberOf('inode'),
    },
    digests: { digest: seen.map(([, { digest }]) => digest) },
  } satisfies Columns<keyof Stamp, 'digest'>;
}

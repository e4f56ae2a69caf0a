import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeColumns, encodeColumns, type Form, type ReadColumns } from '../base/columns.ts';
import type { Digest } from '../base/digest.ts';
import { packName, packNumber } from './pack.ts';
import type { Entry } from './store.ts';

/** Where the values of a store lie. */
export interface PackIndex {
  /** Number of entries. */
  readonly size: number;
  readonly find: (digest: Digest) => Entry | undefined;
  readonly entries: () => readonly Entry[];
}

/** The two files of an index: `late` is small, and written again whenever few values are added. */
export type IndexName = 'index' | 'late';

/** The index of a store, or of what was added to it late; an empty one when it is missing, damaged or of another version. */
export function readIndex(folder: string, name: IndexName, version: string): PackIndex {
  const columns = columnsAt(join(folder, `${name}.bin`), version);
  if (columns === undefined) return { size: 0, find: () => undefined, entries: () => [] };
  const { size } = columns;
  const digests = columns.digestBytes('digest');
  const { pack, offset, length, checksum } = columns.numbers;
  const entryAt = (row: number, digest: Digest): Entry => ({
    digest,
    pack: packName(pack[row] ?? 0),
    offset: offset[row] ?? 0,
    length: length[row] ?? 0,
    checksum: checksum[row] ?? 0,
  });
  return {
    size,
    find: (digest) => {
      const row = rowOf(Buffer.from(digest, 'hex'), digests, size);
      return row === undefined ? undefined : entryAt(row, digest);
    },
    entries: () =>
      Array.from({ length: size }, (_, row) =>
        entryAt(row, columns.digestAt('digest', row) as Digest),
      ),
  };
}

/** Put an index in the place of the last one of its name, in one step. */
export function writeIndex(
  folder: string,
  name: IndexName,
  version: string,
  entries: readonly Entry[],
): void {
  const place = join(folder, `${name}.bin`);
  if (entries.length === 0) {
    rmSync(place, { force: true });
    return;
  }
  const sorted = [...entries].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const bytes = encodeColumns(formOf(version), {
    names: [],
    numbers: {
      pack: sorted.map(({ pack }) => packNumber(pack)),
      offset: sorted.map(({ offset }) => offset),
      length: sorted.map(({ length }) => length),
      checksum: sorted.map(({ checksum }) => checksum),
    },
    digests: { digest: sorted.map(({ digest }) => digest) },
  });
  writeFileSync(`${place}.new`, bytes);
  renameSync(`${place}.new`, place);
}

type Numbers = 'pack' | 'offset' | 'length' | 'checksum';

function formOf(version: string): Form<Numbers, 'digest'> {
  return {
    title: `packs 1 ${version}`,
    numbers: ['pack', 'offset', 'length', 'checksum'],
    digests: ['digest'],
  };
}

function columnsAt(place: string, version: string): ReadColumns<Numbers, 'digest'> | undefined {
  try {
    return decodeColumns(formOf(version), readFileSync(place));
  } catch {
    return undefined;
  }
}

const digestSize = 32;

/** Entries stand in the order of their digests, so that one is found by halving, without a table of all in memory. */
function rowOf(digest: Buffer, digests: Buffer, size: number): number | undefined {
  let from = 0;
  let to = size - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const at = middle * digestSize;
    const order = digests.compare(digest, 0, digestSize, at, at + digestSize);
    if (order === 0) return middle;
    if (order < 0) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}

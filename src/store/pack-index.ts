import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../base/digest.ts';
import type { Entry } from './store.ts';

/** Columns, since a few long arrays are read several times faster than many small objects. */
interface IndexFile {
  readonly version: string;
  readonly packs: readonly string[];
  /** One after the other, 64 digits each. */
  readonly digests: string;
  /** Number in `packs`. */
  readonly pack: readonly number[];
  readonly offset: readonly number[];
  readonly length: readonly number[];
  readonly checksum: readonly number[];
}

const digits = 64;

/** The entries of a store's index; none when it is missing, damaged or of another version. */
export function readIndex(folder: string, version: string): Map<Digest, Entry> {
  const file = parsed(folder);
  if (!isIndexFile(file) || file.version !== version) return new Map();
  const { packs, digests, pack, offset, length, checksum } = file;
  const entries = new Map<Digest, Entry>();
  for (let n = 0; n < pack.length; n += 1) {
    const digest = digests.slice(n * digits, (n + 1) * digits) as Digest;
    entries.set(digest, {
      digest,
      pack: packs[pack[n] ?? -1] ?? '',
      offset: offset[n] ?? 0,
      length: length[n] ?? 0,
      checksum: checksum[n] ?? 0,
    });
  }
  return entries;
}

/** Put an index in the place of the last one, in one step. */
export function writeIndex(folder: string, version: string, entries: readonly Entry[]): void {
  const packs = [...new Set(entries.map(({ pack }) => pack))];
  const numbers = new Map(packs.map((name, n) => [name, n]));
  const file: IndexFile = {
    version,
    packs,
    digests: entries.map(({ digest }) => digest).join(''),
    pack: entries.map(({ pack }) => numbers.get(pack) ?? -1),
    offset: entries.map(({ offset }) => offset),
    length: entries.map(({ length }) => length),
    checksum: entries.map(({ checksum }) => checksum),
  };
  const place = join(folder, 'index.json');
  writeFileSync(`${place}.new`, JSON.stringify(file));
  renameSync(`${place}.new`, place);
}

function parsed(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

function isIndexFile(file: unknown): file is IndexFile {
  if (typeof file !== 'object' || file === null) return false;
  const { packs, digests, pack, offset, length, checksum } = file as Partial<IndexFile>;
  const columns = [pack, offset, length, checksum];
  return (
    Array.isArray(packs) &&
    typeof digests === 'string' &&
    columns.every(
      (column) =>
        Array.isArray(column) &&
        column.length * digits === digests.length &&
        column.every(Number.isSafeInteger),
    )
  );
}

import type { Digest } from '../base/digest.ts';
import { packName, packNumber } from './pack.ts';
import type { Entry } from './store.ts';

/** Entries by digest. Each takes some sixty bytes, where an object in a map takes four times as much. */
export interface EntryTable {
  /** `lost` when it was marked as such; undefined when the table does not know of it. */
  readonly find: (digest: Digest) => Entry | 'lost' | undefined;
  readonly set: (entry: Entry) => void;
  readonly lose: (digest: Digest) => void;
  /** How many there are, those that were lost too. */
  readonly size: () => number;
  /** Those that are not lost. */
  readonly entries: () => readonly Entry[];
}

const digestBytes = 32;
const free = -1;
/** Stands for the pack of an entry that was lost. */
const noPack = -1;

/** A table that grows as it fills. */
export function entryTable(): EntryTable {
  let rows = makeRows(64);
  let size = 0;
  const asked = Buffer.alloc(digestBytes);
  /** The place of a digest among the slots, which is free when the table does not know of it. */
  const slotOf = (digest: Digest): number => {
    asked.write(digest, 'hex');
    let slot = asked.readUInt32LE(digestBytes - 4) & rows.mask;
    for (;;) {
      const row = rows.slots[slot] ?? free;
      if (row === free || isAt(rows, row, asked)) return slot;
      slot = (slot + 1) & rows.mask;
    }
  };
  const put = (digest: Digest, pack: number, { offset, length, checksum }: Stretch): void => {
    if (size === rows.room) rows = grown(rows);
    const slot = slotOf(digest);
    let row = rows.slots[slot] ?? free;
    if (row === free) {
      row = size;
      size += 1;
      rows.slots[slot] = row;
      asked.copy(rows.digests, row * digestBytes);
    }
    rows.packs[row] = pack;
    rows.offsets[row] = offset;
    rows.lengths[row] = length;
    rows.checksums[row] = checksum;
  };
  return {
    find: (digest) => {
      const row = rows.slots[slotOf(digest)] ?? free;
      if (row === free) return undefined;
      return entryAt(rows, row, digest) ?? 'lost';
    },
    set: (entry) => put(entry.digest, packNumber(entry.pack), entry),
    lose: (digest) => put(digest, noPack, { offset: 0, length: 0, checksum: 0 }),
    size: () => size,
    entries: () =>
      Array.from({ length: size }, (_, row) => {
        const from = row * digestBytes;
        const digest = rows.digests.toString('hex', from, from + digestBytes) as Digest;
        return entryAt(rows, row, digest) ?? [];
      }).flat(),
  };
}

type Stretch = Pick<Entry, 'offset' | 'length' | 'checksum'>;

interface Rows {
  /** How many rows there can be; there are twice as many slots. */
  readonly room: number;
  readonly mask: number;
  readonly slots: Int32Array;
  readonly digests: Buffer;
  readonly packs: Int32Array;
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly checksums: Uint32Array;
}

function makeRows(room: number): Rows {
  return {
    room,
    mask: 2 * room - 1,
    slots: new Int32Array(2 * room).fill(free),
    digests: Buffer.alloc(room * digestBytes),
    packs: new Int32Array(room),
    offsets: new Float64Array(room),
    lengths: new Uint32Array(room),
    checksums: new Uint32Array(room),
  };
}

function isAt({ digests }: Rows, row: number, digest: Buffer): boolean {
  const from = row * digestBytes;
  return digests.compare(digest, 0, digestBytes, from, from + digestBytes) === 0;
}

function entryAt(rows: Rows, row: number, digest: Digest): Entry | undefined {
  const { packs, offsets, lengths, checksums } = rows;
  const pack = packs[row] ?? noPack;
  if (pack === noPack) return undefined;
  return {
    digest,
    pack: packName(pack),
    offset: offsets[row] ?? 0,
    length: lengths[row] ?? 0,
    checksum: checksums[row] ?? 0,
  };
}

/** The same rows with room for twice as many. */
function grown(rows: Rows): Rows {
  const larger = makeRows(2 * rows.room);
  larger.digests.set(rows.digests);
  larger.packs.set(rows.packs);
  larger.offsets.set(rows.offsets);
  larger.lengths.set(rows.lengths);
  larger.checksums.set(rows.checksums);
  for (let row = 0; row < rows.room; row += 1) {
    let slot = rows.digests.readUInt32LE((row + 1) * digestBytes - 4) & larger.mask;
    while (larger.slots[slot] !== free) slot = (slot + 1) & larger.mask;
    larger.slots[slot] = row;
  }
  return larger;
}

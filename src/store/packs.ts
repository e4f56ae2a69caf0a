import { crc32 } from 'node:zlib';
import type { Digest } from '../base/digest.ts';
import { createPack, deletePacks, type Pack, packReader, packsIn, sizeOfPacks } from './pack.ts';
import type { Entry } from './store.ts';

/** The packs in a folder: values are added to a new one, and read from all. */
export interface Packs {
  readonly add: (digest: Digest, bytes: Uint8Array) => Entry;
  /** Undefined when the value is no longer as it was added. */
  readonly read: (entry: Entry) => Buffer | undefined;
  /** Let other threads read what was added. */
  readonly flush: () => void;
  /**
   * Delete the packs of which nothing is in use any more, and write those in use anew when too much of them is not: the
   * entries as they are now.
   */
  readonly settle: (live: readonly Entry[]) => readonly Entry[];
}

export function openPacks(folder: string): Packs {
  let pack: Pack | undefined;
  const reader = packReader(folder);
  const packs: Packs = {
    add: (digest, bytes) => {
      pack ??= createPack(folder);
      const place = { pack: pack.name, offset: pack.add(bytes), length: bytes.length };
      return { digest, ...place, checksum: crc32(bytes) };
    },
    read: (entry) => {
      if (entry.pack === pack?.name) pack.flush();
      const bytes = reader.read(entry.pack, entry.offset, entry.length);
      return bytes && crc32(bytes) === entry.checksum ? bytes : undefined;
    },
    flush: () => pack?.flush(),
    settle: (live) => {
      close();
      const kept = isWasteful(live, sizeOfPacks(folder)) ? copied(live, packs) : live;
      close();
      reader.close();
      const used = new Set(kept.map((entry) => entry.pack));
      deletePacks(
        folder,
        packsIn(folder).filter((name) => !used.has(name)),
      );
      return kept;
    },
  };
  return packs;

  function close(): void {
    pack?.close();
    pack = undefined;
  }
}

function copied(entries: readonly Entry[], { add, read }: Packs): readonly Entry[] {
  return entries.flatMap((entry) => {
    const bytes = read(entry);
    return bytes ? add(entry.digest, bytes) : [];
  });
}

/** Packs are written anew when more than half of their bytes, and more than a few, are out of use. */
function isWasteful(live: readonly Entry[], size: number): boolean {
  const used = live.reduce((sum, { length }) => sum + length, 0);
  return size - used > Math.max(used, toleratedWaste);
}

const toleratedWaste = 4_194_304;

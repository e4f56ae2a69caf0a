import type { Digest } from '../base/digest.ts';
import { pushAll } from '../base/push-all.ts';
import { readIndex, writeIndex } from './pack-index.ts';
import { openPacks } from './packs.ts';
import type { Entry, SharedStore } from './store.ts';

/**
 * A store in a folder: an index, and packs to which values are only added. Nothing is written before the first value is put.
 * What is missing, damaged or of another `version` is simply not there, so the folder may be deleted at any time.
 */
export function fileStore(folder: string, version: string): SharedStore {
  const packs = openPacks(folder);
  const entries = onceRead(() => readIndex(folder, version));
  let added: Entry[] = [];
  const putJson = (digest: Digest, json: string): void => {
    if (entries().has(digest)) return;
    const entry = packs.add(digest, Buffer.from(json));
    entries().set(digest, entry);
    added.push(entry);
  };
  return {
    folder,
    version,
    entryOf: (digest) => entries().get(digest),
    has: (digest) => entries().has(digest),
    get: (digest) => {
      const entry = entries().get(digest);
      const bytes = entry && packs.read(entry);
      if (bytes === undefined) entries().delete(digest);
      return bytes && JSON.parse(bytes.toString());
    },
    put: (digest, value) => {
      if (!entries().has(digest)) putJson(digest, JSON.stringify(value));
    },
    putJson,
    keep: (digests) => {
      const wanted = new Set(digests);
      const kept = [...entries().values()].filter(({ digest }) => wanted.has(digest));
      if (added.length === 0 && kept.length === entries().size) return;
      const settled = packs.settle(kept);
      writeIndex(folder, version, settled);
      entries().clear();
      for (const entry of settled) entries().set(entry.digest, entry);
      added = [];
    },
    takeEntries: () => {
      packs.flush();
      const taken = added;
      added = [];
      return taken;
    },
    addEntries: (others) => {
      for (const entry of others) entries().set(entry.digest, entry);
      pushAll(added, others);
    },
  };
}

function onceRead(read: () => Map<Digest, Entry>): () => Map<Digest, Entry> {
  let known: Map<Digest, Entry> | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

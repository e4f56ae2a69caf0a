import type { Digest } from '../base/digest.ts';
import { knownEntries } from './known-entries.ts';
import { openPacks } from './packs.ts';
import type { Entry, SharedStore } from './store.ts';

/**
 * A store in a folder: an index, and packs to which values are only added. Nothing is written before the first value is put.
 * What is missing, damaged or of another `version` is simply not there, so the folder may be deleted at any time.
 */
export function fileStore(folder: string, version: string): SharedStore {
  const packs = openPacks(folder);
  const known = knownEntries(folder, version);
  let untold: Entry[] = [];
  const putJson = (digest: Digest, json: string): void => {
    if (known.find(digest)) return;
    const entry = packs.add(digest, Buffer.from(json));
    known.add(entry);
    untold.push(entry);
  };
  return {
    folder,
    version,
    entryOf: known.find,
    has: (digest) => known.find(digest) !== undefined,
    get: (digest) => {
      const entry = known.find(digest);
      const bytes = entry && packs.read(entry);
      if (entry && bytes === undefined) known.lose(digest);
      return bytes && JSON.parse(bytes.toString());
    },
    put: (digest, value) => {
      if (!known.find(digest)) putJson(digest, JSON.stringify(value));
    },
    putJson,
    keep: (digests) => {
      const kept = [...new Set(digests)].flatMap((digest) => known.find(digest) ?? []);
      if (kept.length === known.indexed() && !known.isNews()) return;
      known.replace(packs.settle(kept));
      untold = [];
    },
    keepAll: () => {
      packs.flush();
      known.amend();
    },
    takeEntries: () => {
      packs.flush();
      const taken = untold;
      untold = [];
      return taken;
    },
    addEntries: (others) => {
      for (const entry of others) known.add(entry);
    },
  };
}

import { join } from 'node:path';
import type { Digest } from '../base/digest.ts';
import { fileStore } from './file-store.ts';
import { memoryStore } from './memory-store.ts';
import { type SeenFiles, seenFiles } from './seen-files.ts';
import type { SharedStore, Store } from './store.ts';

/** What builds of one publication remember of each other. Losing it costs time and nothing else. */
export interface Memory {
  /** Of what remembers: values of one version of Broadsheet mean nothing to another. */
  readonly version: string;
  readonly store: Store | SharedStore;
  readonly seen: SeenFiles;
  /** Keep the values of these digests, and what was seen of files, for the next build. */
  readonly remember: (digests: readonly Digest[]) => void;
  /** Let go of everything, since some of it was lost. */
  readonly forget: () => void;
}

/** The memory kept in a folder. */
export function openMemory(folder: string, version: string): Memory {
  const store = fileStore(join(folder, 'store'), version);
  const seen = seenFiles(join(folder, 'seen-files.json'));
  return {
    version,
    store,
    seen,
    remember: (digests) => {
      store.keep(digests);
      seen.save();
    },
    forget: () => store.keep([]),
  };
}

/** A memory of nothing, which is forgotten when the process ends. */
export function newMemory(): Memory {
  const store = memoryStore();
  const seen: SeenFiles = { digestOf: () => undefined, see: () => {}, save: () => {} };
  return { version: '', store, seen, remember: (digests) => store.keep(digests), forget: () => {} };
}

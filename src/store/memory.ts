import { join } from 'node:path';
import { fileStore } from './file-store.ts';
import { memoryStore } from './memory-store.ts';
import { type SeenFiles, seenFiles } from './seen-files.ts';
import type { Store } from './store.ts';

/** What builds of one publication remember of each other. Losing it costs time and nothing else. */
export interface Memory {
  /** Of what remembers: values of one version of Broadsheet mean nothing to another. */
  readonly version: string;
  readonly store: Store;
  readonly seen: SeenFiles;
}

/** The memory kept in a folder. */
export function openMemory(folder: string, version: string): Memory {
  return {
    version,
    store: fileStore(join(folder, 'store'), version),
    seen: seenFiles(join(folder, 'seen-files.json')),
  };
}

/** A memory of nothing, which is forgotten when the process ends. */
export function newMemory(): Memory {
  const seen: SeenFiles = { digestOf: () => undefined, see: () => {}, save: () => {} };
  return { version: '', store: memoryStore(), seen };
}

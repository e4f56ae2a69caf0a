import { join } from 'node:path';
import { fileStore } from './file-store.ts';
import { memoryStore } from './memory-store.ts';
import { type SeenFiles, seenFiles } from './seen-files.ts';
import { fileShelf, memoryShelf, type Shelf } from './shelf.ts';
import type { SharedStore, Store } from './store.ts';

/** What builds of one publication remember of each other. Losing it costs time and nothing else. */
export interface Memory {
  /** Of what remembers: values of one version of Broadsheet mean nothing to another. */
  readonly version: string;
  readonly store: Store | SharedStore;
  readonly seen: SeenFiles;
  /** Files that were made of pictures. */
  readonly pictures: Shelf;
  /** Engines and volumes of search. */
  readonly search: Shelf;
  /** Files of which somebody said that they may have changed since a site was last published, by their places. */
  readonly suspects: Set<string>;
  /** Let go of everything, since some of it was lost. */
  readonly forget: () => void;
}

/** The memory kept in a folder. */
export function openMemory(folder: string, version: string): Memory {
  const store = fileStore(join(folder, 'store'), version);
  const seen = seenFiles(join(folder, 'seen-files.bin'));
  return {
    version,
    store,
    seen,
    pictures: fileShelf(join(folder, 'pictures')),
    search: fileShelf(join(folder, 'search')),
    suspects: new Set(),
    forget: () => store.keep([]),
  };
}

/** A memory of nothing, which is forgotten when the process ends. */
export function newMemory(): Memory {
  const store = memoryStore();
  const seen: SeenFiles = {
    digestOf: () => undefined,
    lastDigestOf: () => undefined,
    see: () => {},
    saved: () => undefined,
    changedAmong: () => undefined,
    save: () => {},
    amend: () => false,
    discard: () => {},
  };
  const [pictures, search] = [memoryShelf(), memoryShelf()];
  return { version: '', store, seen, pictures, search, suspects: new Set(), forget: () => {} };
}

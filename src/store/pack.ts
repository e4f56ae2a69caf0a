import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file to which values are only ever added. */
export interface Pack {
  readonly name: string;
  /** Where the bytes lie from now on. They are on disk after `flush` or `close`. */
  readonly add: (bytes: Uint8Array) => number;
  readonly flush: () => void;
  readonly close: () => void;
}

/** Bytes gathered before they are written: few, large writes are what a disk likes. */
const flushedFrom = 262_144;

/** Begin a pack under a name that no other build or thread has taken. */
export function createPack(folder: string): Pack {
  mkdirSync(folder, { recursive: true });
  const { name, file } = openNew(folder);
  let size = 0;
  let waiting: Uint8Array[] = [];
  let waitingSize = 0;
  const flush = (): void => {
    if (waitingSize > 0) writeSync(file, Buffer.concat(waiting));
    waiting = [];
    waitingSize = 0;
  };
  return {
    name,
    add: (bytes) => {
      const offset = size;
      size += bytes.length;
      waiting.push(bytes);
      waitingSize += bytes.length;
      if (waitingSize >= flushedFrom) flush();
      return offset;
    },
    flush,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

/** Packs are named by numbers. */
export function packName(number: number): string {
  return `${number}.pack`;
}

/** The number in a pack's name. */
export function packNumber(name: string): number {
  return Number.parseInt(name, 10);
}

/** The names of all packs in a folder. */
export function packsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.pack$/.test(name));
  } catch {
    return [];
  }
}

/** The bytes of all packs in a folder together. */
export function sizeOfPacks(folder: string): number {
  return packsIn(folder).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

export function deletePacks(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}

function openNew(folder: string): { readonly name: string; readonly file: number } {
  let number = Math.max(0, ...packsIn(folder).map(packNumber)) + 1;
  for (;;) {
    const name = packName(number);
    try {
      return { name, file: openSync(join(folder, name), 'wx') };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      number += 1;
    }
  }
}

/** Reads stretches of packs; files stay open until `close`. */
export interface PackReader {
  /** Undefined when the pack is gone or shorter than that. */
  readonly read: (pack: string, offset: number, length: number) => Buffer | undefined;
  readonly close: () => void;
}

/** A reader of the packs in a folder. */
export function packReader(folder: string): PackReader {
  const files = new Map<string, number | undefined>();
  const fileOf = (pack: string): number | undefined => {
    if (!files.has(pack)) files.set(pack, openIfThere(join(folder, pack)));
    return files.get(pack);
  };
  return {
    read: (pack, offset, length) => {
      const file = fileOf(pack);
      if (file === undefined) return undefined;
      const bytes = Buffer.allocUnsafe(length);
      return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined;
    },
    close: () => {
      for (const file of files.values()) if (file !== undefined) closeSync(file);
      files.clear();
    },
  };
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

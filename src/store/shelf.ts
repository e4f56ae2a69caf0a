import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digest } from '../base/digest.ts';

/**
 * Files that take long to make, each by a digest of everything it is made from, so that an output folder which was thrown away
 * must not cost them. They lie apart from the store, since they are large and no JSON.
 */
export interface Shelf {
  /** Undefined when it is not there, or no longer as it was put. */
  readonly get: (name: Digest) => Uint8Array | undefined;
  readonly put: (name: Digest, bytes: Uint8Array) => void;
  /** Let go of a file. */
  readonly remove: (name: Digest) => void;
  /** Let go of all files but these. */
  readonly keep: (names: ReadonlySet<Digest>) => void;
}

/** A digest in front of the bytes tells whether they are whole. */
const digits = 64;

/** A shelf in a folder, made with the first file; the folder may be deleted at any time. */
export function fileShelf(folder: string): Shelf {
  return {
    get: (name) => {
      const file = bytesAt(join(folder, name));
      const bytes = file.subarray(digits);
      return file.subarray(0, digits).toString('latin1') === digest(bytes) ? bytes : undefined;
    },
    put: (name, bytes) => {
      mkdirSync(folder, { recursive: true });
      const place = join(folder, name);
      writeFileSync(`${place}.new`, Buffer.concat([Buffer.from(digest(bytes), 'latin1'), bytes]));
      renameSync(`${place}.new`, place);
    },
    remove: (name) => rmSync(join(folder, name), { force: true }),
    keep: (names) => {
      for (const name of namesIn(folder))
        if (!names.has(name as Digest)) rmSync(join(folder, name), { force: true });
    },
  };
}

function bytesAt(place: string): Buffer {
  try {
    return readFileSync(place);
  } catch {
    return Buffer.alloc(0);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A shelf that lasts as long as the process. */
export function memoryShelf(): Shelf {
  const files = new Map<Digest, Uint8Array>();
  return {
    get: (name) => files.get(name),
    put: (name, bytes) => {
      files.set(name, bytes);
    },
    remove: (name) => {
      files.delete(name);
    },
    keep: (names) => {
      for (const name of files.keys()) if (!names.has(name)) files.delete(name);
    },
  };
}

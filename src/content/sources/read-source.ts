import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';
import { type Stamp, stampOf } from '../../base/stamp.ts';
import { largestSource, type SourceFile } from './source.ts';
import { notRegular, tooLarge, unreadable } from './source-mistakes.ts';

/** What a content file holds. */
export interface SourceText {
  readonly path: ContentPath;
  readonly bytes: Uint8Array;
  /** Of the bytes, where somebody has worked it out already. */
  readonly digest?: Digest;
}

/** The bytes of a content file, and how it looked when they were read; or why it cannot be read any more. */
export function readSource(
  { path, place }: SourceFile,
  largest: number = largestSource,
): { readonly bytes: Uint8Array; readonly stamp: Stamp } | { readonly problem: Diagnostic } {
  let file: number | undefined;
  try {
    file = openSync(place, carefully);
    const state = fstatSync(file);
    if (!state.isFile()) return { problem: notRegular(path, false) };
    if (state.size > largest) return { problem: tooLarge(path, state.size, largest) };
    return { bytes: readWhole(file, state.size), stamp: stampOf(state) };
  } catch (error) {
    return { problem: unreadable(path, error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** So many bytes of a file, or what it has of them by now; without asking for its size once more. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  for (let read = -1; end < size && read !== 0; end += read)
    read = readSync(file, bytes, end, size - end, null);
  return end < size ? bytes.subarray(0, end) : bytes;
}

/** Neither to follow a link nor to wait for a pipe, should one have taken the file's place in the meantime. */
const carefully = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

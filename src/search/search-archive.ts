import type { SearchFile } from './search-file.ts';

/** Files as one: a line that names them with their sizes, then their bytes. */
export function toArchive(files: readonly SearchFile[]): Uint8Array {
  const index = files.map(({ name, bytes }) => [name, bytes.length]);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(index)}\n`),
    ...files.map(({ bytes }) => bytes),
  ]);
}

/** The files that `toArchive()` was given. */
export function fromArchive(archive: Uint8Array): readonly SearchFile[] {
  const start = archive.indexOf(lineEnd) + 1;
  const text = Buffer.from(archive.subarray(0, start)).toString();
  const index = JSON.parse(text) as readonly (readonly [string, number])[];
  let from = start;
  return index.map(([name, size]) => {
    from += size;
    return { name, bytes: archive.subarray(from - size, from) };
  });
}

const lineEnd = 10;

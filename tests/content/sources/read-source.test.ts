import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/content/sources/read-source.ts';
import { findSources, largestSource } from '../../../src/content/sources/source.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';

/** A file that was found, before `change` is done to it, and how reading it ends. */
function readAfter(change: (place: string) => void, contents: string | Uint8Array = 'A') {
  const folder = scratchFolder();
  chmodSync(folder, 0o755);
  writeFiles(folder, { 'a.md': contents });
  const [source] = findSources(folder).sources;
  if (source === undefined) throw new Error('There should be a file');
  change(source.place);
  const read = asNobody(() => readSource(source));
  return 'bytes' in read ? [...read.bytes] : `${read.problem.code}: ${read.problem.message}`;
}

describe('readSource()', () => {
  it('gives the bytes as they are', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]);
    expect(readAfter(() => {}, bytes)).toEqual([...bytes]);
  });

  it('gives the stamp of what it read, not of what was found before', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.md': 'short' });
    const [source] = findSources(folder).sources;
    writeFiles(folder, { 'a.md': 'rather longer' });
    const read = source && readSource(source);
    expect(read && 'stamp' in read && read.stamp.size).toBe(13);
  });

  it.each([
    [
      'a file that this user may not read',
      (place: string) => chmodSync(place, 0),
      'file-unreadable: “a.md” cannot be read: it may not be read by this user',
    ],
    [
      'a file that is gone',
      (place: string) => rmSync(place),
      'file-unreadable: “a.md” cannot be read: it disappeared while the build was reading',
    ],
    [
      'a link that has taken its place',
      (place: string) => {
        rmSync(place);
        symlinkSync(join(place, '../b.md'), place);
      },
      'file-unreadable: “a.md” cannot be read: a symbolic link has taken its place',
    ],
    [
      'a file that has grown beyond the limit',
      (place: string) => writeFileSync(place, new Uint8Array(largestSource + 1)),
      'file-too-large: The file has 1048577 bytes; text files may have 1048576',
    ],
  ])('says why it cannot read %s', (_, change, problem) => {
    expect(readAfter(change)).toBe(problem);
  });
});

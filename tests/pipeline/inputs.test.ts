import { chmodSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { Stamp } from '../../src/base/stamp.ts';
import { areSeen, findInputs, isChanged } from '../../src/pipeline/inputs.ts';
import { seenFiles } from '../../src/store/seen-files.ts';
import { asNobody } from '../support/as-nobody.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  writeFiles(folder, files);
  return folder;
}

/** What a memory has seen of all files in a folder. */
function seenIn(folder: string, stamps = findInputs([folder]) ?? new Map()) {
  const seen = seenFiles(join(scratchFolder(), 'seen-files.bin'));
  return { seen, known: areSeen(stamps, seen), stamps };
}

describe('findInputs()', () => {
  it('finds every file of every folder, however deep, and none where there is no folder', () => {
    const folder = folderOf({ 'a.md': 'A', 'b/c/d.svg': 'D', '.hidden': 'H' });
    const found = findInputs([folder, join(folder, 'missing')]);
    expect([...(found?.keys() ?? [])].sort()).toEqual(
      ['.hidden', 'a.md', 'b/c/d.svg'].map((path) => join(folder, path)),
    );
    expect(found?.get(join(folder, 'a.md'))?.size).toBe(1);
  });

  it('gives up where looking does not tell everything: links, and folders that may not be read', () => {
    const folder = folderOf({ 'a.md': 'A', 'b/c.md': 'C' });
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
    expect(findInputs([folder])).toBeUndefined();
    const closed = folderOf({ 'a.md': 'A', 'b/c.md': 'C' });
    chmodSync(closed, 0o755);
    chmodSync(join(closed, 'b'), 0);
    expect(asNobody(() => findInputs([closed]))).toBeUndefined();
    chmodSync(join(closed, 'b'), 0o755);
  });
});

describe('areSeen()', () => {
  it('reads what nobody has read', () => {
    const folder = folderOf({ 'a.md': 'A' });
    const { seen, known, stamps } = seenIn(folder);
    expect(known).toBe(true);
    const place = join(folder, 'a.md');
    expect(seen.digestOf(place, stamps.get(place) as Stamp)).toBe(digest('A'));
  });

  it('is false when a file changes or goes while it is looked at', () => {
    const folder = folderOf({ 'a.md': 'A' });
    const stamps = findInputs([folder]);
    writeFiles(folder, { 'a.md': 'longer than before' });
    expect(seenIn(folder, stamps).known).toBe(false);
    rmSync(join(folder, 'a.md'));
    expect(seenIn(folder, stamps).known).toBe(false);
  });
});

describe('isChanged()', () => {
  it('asks what a file holds, whatever its times', () => {
    const folder = folderOf({ 'a.md': 'A' });
    const { seen } = seenIn(folder);
    const place = join(folder, 'a.md');
    utimesSync(place, 1, 1);
    expect(isChanged(place, seen)).toBe(false);
    writeFiles(folder, { 'a.md': 'B' });
    expect(isChanged(place, seen)).toBe(true);
  });

  it('throws for files that came or went', () => {
    const folder = folderOf({ 'a.md': 'A' });
    const { seen } = seenIn(folder);
    rmSync(join(folder, 'a.md'));
    writeFiles(folder, { 'b.md': 'B' });
    for (const name of ['a.md', 'b.md'])
      expect(() => isChanged(join(folder, name), seen)).toThrow('came or went');
  });
});

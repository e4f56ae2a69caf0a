import { chmodSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOfInputs, findInputs } from '../../src/pipeline/inputs.ts';
import { newMemory } from '../../src/store/memory.ts';
import { asNobody } from '../support/as-nobody.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  writeFiles(folder, files);
  return folder;
}

function digestOf(...folders: readonly string[]): string | undefined {
  const inputs = findInputs(folders);
  return inputs && digestOfInputs(inputs, newMemory().seen);
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

describe('digestOfInputs()', () => {
  it('is the same for the same contents, whatever their times', () => {
    const folder = folderOf({ 'a.md': 'A', 'b.md': 'B' });
    const before = digestOf(folder);
    utimesSync(join(folder, 'a.md'), 1, 1);
    expect(digestOf(folder)).toBe(before);
  });

  it.each([
    ['other contents', (folder: string) => writeFiles(folder, { 'a.md': 'C' })],
    ['one more file', (folder: string) => writeFiles(folder, { 'c.md': '' })],
    ['another name', (folder: string) => renameSync(join(folder, 'b.md'), join(folder, 'c.md'))],
    [
      'names exchanged',
      (folder: string) => {
        renameSync(join(folder, 'a.md'), join(folder, 'c.md'));
        renameSync(join(folder, 'b.md'), join(folder, 'a.md'));
        renameSync(join(folder, 'c.md'), join(folder, 'b.md'));
      },
    ],
  ])('is another with %s', (_, change) => {
    const folder = folderOf({ 'a.md': 'A', 'b.md': 'B' });
    const before = digestOf(folder);
    change(folder);
    expect(digestOf(folder)).not.toBe(before);
  });

  it('is not known when a file changes while it is looked at', () => {
    const folder = folderOf({ 'a.md': 'A' });
    const inputs = findInputs([folder]);
    writeFiles(folder, { 'a.md': 'longer than before' });
    expect(inputs && digestOfInputs(inputs, newMemory().seen)).toBeUndefined();
  });
});

import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Digest, digest } from '../../src/base/digest.ts';
import { fileStore } from '../../src/store/file-store.ts';
import { listFiles, scratchFolder } from '../support/scratch.ts';

const version = '1.0.0';

/** A folder in which an earlier build has kept these values. */
function storeWith(values: readonly unknown[]): string {
  const folder = join(scratchFolder(), 'store');
  const store = fileStore(folder, version);
  for (const value of values) store.put(digest(value), value);
  store.keep(values.map(digest));
  return folder;
}

function packsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.pack'));
}

describe('fileStore()', () => {
  it('gives back what was put, at once and in the next build', () => {
    const value = { pieces: [['“Tarn”, ', { gap: 'link', n: 0 }]] };
    const store = fileStore(join(scratchFolder(), 'store'), version);
    store.put(digest(value), value);
    expect(store.has(digest(value))).toBe(true);
    expect(store.get(digest(value))).toEqual(value);
    expect(store.get(digest('other'))).toBeUndefined();
    expect(fileStore(storeWith([value]), version).get(digest(value))).toEqual(value);
  });

  it('writes nothing before something is put', () => {
    const folder = join(scratchFolder(), 'store');
    const store = fileStore(folder, version);
    store.get(digest('a'));
    store.keep([digest('a')]);
    expect(listFiles(folder)).toEqual([]);
  });

  it('lets go of what nobody wants to keep', () => {
    const folder = storeWith(['a', 'b', 'c']);
    fileStore(folder, version).keep([digest('b'), digest('unknown')]);
    const store = fileStore(folder, version);
    expect(['a', 'b', 'c'].map((value) => store.has(digest(value)))).toEqual([false, true, false]);
    fileStore(folder, version).keep([]);
    expect(packsIn(folder)).toEqual([]);
  });

  it('writes packs anew when most of their bytes are out of use', () => {
    const large = Array.from({ length: 6 }, (_, n) => `${n}`.repeat(1_000_000));
    const folder = storeWith(large);
    const [first = ''] = large;
    fileStore(folder, version).keep([digest(first)]);
    const [pack = ''] = packsIn(folder);
    expect(packsIn(folder)).toHaveLength(1);
    expect(readFileSync(join(folder, pack)).length).toBe(1_000_002);
    expect(fileStore(folder, version).get(digest(first))).toBe(first);
  });

  it('knows what another thread has put, once it is told', () => {
    const folder = join(scratchFolder(), 'store');
    const [mine, other] = [fileStore(folder, version), fileStore(folder, version)];
    mine.put(digest('mine'), 'mine');
    other.put(digest('other'), 'other');
    mine.addEntries(other.takeEntries());
    expect(other.takeEntries()).toEqual([]);
    expect([mine.get(digest('mine')), mine.get(digest('other'))]).toEqual(['mine', 'other']);
    mine.keep([digest('mine'), digest('other')]);
    expect(fileStore(folder, version).get(digest('other'))).toBe('other');
  });

  it.each([
    ['of another version', () => {}, '1.0.1'],
    ['without its index', (folder: string) => writeFileSync(join(folder, 'index.bin'), '')],
    [
      'with an index that is garbage',
      (folder: string) =>
        writeFileSync(join(folder, 'index.bin'), '{"version":"1.0.0","packs":[1],"pack":[0]}'),
    ],
    [
      'whose packs are cut short',
      (folder: string) => truncateSync(join(folder, packsIn(folder)[0] ?? ''), 3),
    ],
    [
      'whose packs are garbage',
      (folder: string) => writeFileSync(join(folder, packsIn(folder)[0] ?? ''), '"ab", "ac"'),
    ],
  ])('takes a store %s for an empty one, and fills it again', (_, spoil, next = version) => {
    const folder = storeWith(['aa', 'bb']);
    spoil(folder);
    const store = fileStore(folder, next);
    const [first, second] = [digest('aa'), digest('bb')] as [Digest, Digest];
    expect([store.get(first), store.get(second)]).toEqual([undefined, undefined]);
    expect(store.has(first)).toBe(false);
    store.put(first, 'aa');
    store.keep([first]);
    expect(fileStore(folder, next).get(first)).toBe('aa');
  });
});

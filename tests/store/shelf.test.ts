import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import { fileShelf, memoryShelf } from '../../src/store/shelf.ts';
import { scratchFolder } from '../support/scratch.ts';

const [one, two] = [digest('one'), digest('two')];

describe.each([
  ['fileShelf()', () => fileShelf(join(scratchFolder(), 'pictures'))],
  ['memoryShelf()', memoryShelf],
])('%s', (_, open) => {
  it('gives back what was put, and lets go of what is not to be kept', () => {
    const shelf = open();
    expect(shelf.get(one)).toBeUndefined();
    shelf.keep(new Set());
    shelf.put(one, new Uint8Array([1, 2, 3]));
    shelf.put(two, new Uint8Array([4]));
    expect([...(shelf.get(one) ?? [])]).toEqual([1, 2, 3]);
    shelf.keep(new Set([two]));
    expect(shelf.get(one)).toBeUndefined();
    expect([...(shelf.get(two) ?? [])]).toEqual([4]);
  });
});

describe('fileShelf()', () => {
  it('does not give back what somebody has damaged', () => {
    const folder = scratchFolder();
    const shelf = fileShelf(folder);
    shelf.put(one, new Uint8Array([1, 2, 3]));
    for (const damaged of ['', 'short', `${digest('other')}abc`]) {
      writeFileSync(join(folder, one), damaged);
      expect(shelf.get(one)).toBeUndefined();
    }
  });

  it('keeps nothing that it did not put', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, `${one}.new`), 'left behind');
    fileShelf(folder).keep(new Set([one]));
    expect(readdirSync(folder)).toEqual([]);
  });
});

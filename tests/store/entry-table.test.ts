import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, digest } from '../../src/base/digest.ts';
import { entryTable } from '../../src/store/entry-table.ts';

const entryOf = (key: Digest, offset: number) => ({
  digest: key,
  pack: '7.pack',
  offset,
  length: 4_294_967_295,
  checksum: 3_000_000_000,
});

describe('entryTable()', () => {
  it('knows what a map would know, whatever is set and lost, and in whatever order', () => {
    const step = fc.record({ key: fc.nat(60), offset: fc.nat(), isLost: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const table = entryTable();
        const known = new Map<Digest, ReturnType<typeof entryOf> | 'lost'>();
        for (const { key, offset, isLost } of steps) {
          const own = digest(`${key}`);
          const entry = entryOf(own, offset);
          if (isLost) table.lose(own);
          else table.set(entry);
          known.set(own, isLost ? 'lost' : entry);
        }
        const keys = Array.from({ length: 62 }, (_, key) => digest(`${key}`));
        expect(keys.map(table.find)).toEqual(keys.map((key) => known.get(key)));
        expect(table.size()).toBe(known.size);
        expect(table.entries()).toEqual([...known.values()].filter((entry) => entry !== 'lost'));
      }),
    );
  });

  it('tells digests apart of which the last digits are the same', () => {
    const table = entryTable();
    const keys = ['0', '1', '2'].map((digit) => digit.repeat(32).padEnd(64, 'f') as Digest);
    keys.forEach((key, n) => {
      table.set(entryOf(key, n));
    });
    expect(keys.map((key) => table.find(key))).toEqual(keys.map(entryOf));
  });

  it('holds offsets beyond four gigabytes', () => {
    const table = entryTable();
    table.set(entryOf(digest('a'), 2 ** 40));
    expect(table.find(digest('a'))).toEqual(entryOf(digest('a'), 2 ** 40));
  });
});

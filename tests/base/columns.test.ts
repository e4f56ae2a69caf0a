import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendColumns, decodeColumns, encodeColumns, type Form } from '../../src/base/columns.ts';
import { digest } from '../../src/base/digest.ts';

const form: Form<'size' | 'time', 'own' | 'other'> = {
  title: 'test 1',
  numbers: ['size', 'time'],
  digests: ['own', 'other'],
};

const rows = {
  names: ['a.md', 'ü/“b”.md'],
  numbers: { size: [1, 2.5], time: [-1, 1_700_000_000_000.25] },
  digests: { own: [digest('a'), digest('b')], other: ['' as const, digest('c')] },
};

/** Everything that can be read out of bytes. */
function read(bytes: Uint8Array) {
  const columns = decodeColumns(form, bytes);
  if (columns === undefined) return undefined;
  const all = Array.from({ length: columns.size }, (_, row) => row);
  return {
    names: columns.names,
    numbers: { size: [...columns.numbers.size], time: [...columns.numbers.time] },
    digests: {
      own: all.map((row) => columns.digestAt('own', row)),
      other: all.map((row) => columns.digestAt('other', row)),
    },
  };
}

describe('decodeColumns()', () => {
  it('gives back what was encoded', () => {
    expect(read(encodeColumns(form, rows))).toEqual(rows);
  });

  it('gives back any rows, none and nameless ones too', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/\0/.test(name));
    const anyRow = fc.record({ name: text, size: fc.double({ noNaN: true }), own: fc.string() });
    fc.assert(
      fc.property(fc.array(anyRow), fc.boolean(), (list, isNamed) => {
        const given = {
          names: isNamed ? list.map(({ name }) => name) : [],
          numbers: { size: list.map(({ size }) => size), time: list.map((_, n) => n) },
          digests: { own: list.map(({ own }) => digest(own)), other: list.map(() => '' as const) },
        };
        expect(read(encodeColumns(form, given))).toEqual(given);
      }),
    );
  });

  it('reads from the middle of other bytes', () => {
    const bytes = encodeColumns(form, rows);
    const within = Buffer.concat([Buffer.from('abc'), bytes]).subarray(3);
    expect(read(within)).toEqual(rows);
  });

  it('reads nothing that is damaged, however little', () => {
    const bytes = encodeColumns(form, rows);
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (bytes[at] ?? 0) ^ 1;
      if (at < 12 || at >= 16) expect(read(damaged), `byte ${at}`).toBeUndefined();
      expect(read(bytes.subarray(0, at)), `cut at ${at}`).toBeUndefined();
    }
  });

  it('reads nothing of another form', () => {
    const bytes = encodeColumns(form, rows);
    expect(decodeColumns({ ...form, title: 'test 2' }, bytes)).toBeUndefined();
    expect(decodeColumns({ ...form, numbers: ['size'] }, bytes)).toBeUndefined();
  });

  it('names contents by names and digests, whatever the numbers', () => {
    const contents = (given: typeof rows) =>
      decodeColumns(form, encodeColumns(form, given))?.contents();
    expect(contents({ ...rows, numbers: { size: [7, 8], time: [0, 0] } })).toBe(contents(rows));
    expect(contents({ ...rows, names: ['a.md', 'c.md'] })).not.toBe(contents(rows));
    expect(
      contents({ ...rows, digests: { ...rows.digests, own: [digest('a'), digest('z')] } }),
    ).not.toBe(contents(rows));
  });
});

describe('amendColumns()', () => {
  it('changes what is given of a row, and nothing else', () => {
    const bytes = encodeColumns(form, rows);
    const amended = amendColumns(form, bytes, [
      { row: 1, numbers: { size: 9 }, digests: { other: digest('new') } },
    ]);
    expect(read(amended)).toEqual({
      names: rows.names,
      numbers: { size: [1, 9], time: rows.numbers.time },
      digests: { own: rows.digests.own, other: ['', digest('new')] },
    });
    expect(read(bytes)).toEqual(rows);
  });
});

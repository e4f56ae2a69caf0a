import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIds } from '../../src/site/ids.ts';

describe('makeIds()', () => {
  it('numbers ids that are wanted again, and passes over those that are taken', () => {
    const takeId = makeIds(['q-why', 'q-why-3']);
    expect(['q-why', 'q-why', 'q-how', 'q-why-2'].map(takeId)).toEqual([
      'q-why-2',
      'q-why-4',
      'q-how',
      'q-why-2-2',
    ]);
  });

  it('never gives the same id twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', 'b')), (wanted) => {
        const takeId = makeIds(['a-3']);
        const given = ['a-3', ...wanted.map((id) => takeId(id))];
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

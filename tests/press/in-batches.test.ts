import { expect, it } from 'vitest';
import { inBatches } from '../../src/press/in-batches.ts';

it.each([
  [[], 2, []],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]],
])('inBatches() cuts %j into batches of %i: %j', (items, size, batches) => {
  expect([...inBatches<unknown>(items, size)]).toEqual(batches);
});

it('inBatches() takes no more items than it gives', () => {
  let taken = 0;
  function* items(): Generator<number> {
    for (;;) {
      taken += 1;
      yield taken;
    }
  }
  expect(inBatches(items(), 3).next().value).toEqual([1, 2, 3]);
  expect(taken).toBe(3);
});

import { expect, it } from 'vitest';
import { inBatches } from '../../src/press/in-batches.ts';

it.each([
  [[], 2, []],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]],
])('inBatches() cuts %j into batches of %i: %j', (items, size, batches) => {
  expect([...inBatches<unknown>(items, size)]).toEqual(batches);
});

import { expect, it } from 'vitest';
import { inTurns } from '../../src/pictures/in-turns.ts';

it('inTurns() does at most so many things at a time, and gives what came of them in order', async () => {
  let open = 0;
  let most = 0;
  const done = await inTurns([30, 5, 1, 10, 2], 2, async (milliseconds) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    open -= 1;
    return milliseconds * 2;
  });
  expect(done).toEqual([60, 10, 2, 20, 4]);
  expect(most).toBe(2);
  expect(await inTurns([], 2, async (item) => item)).toEqual([]);
});

it('inTurns() fails when one of them does', async () => {
  await expect(inTurns([1], 2, () => Promise.reject(new Error('No')))).rejects.toThrow('No');
});

import { expect, it } from 'vitest';
import { once } from '../../src/base/once.ts';

it('once() makes a value at the first question and not again', () => {
  let calls = 0;
  const value = once(() => {
    calls += 1;
    return undefined;
  });
  expect(calls).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});

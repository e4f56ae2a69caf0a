import { expect, it } from 'vitest';
import { pushAll } from '../../src/base/push-all.ts';

it('Items go to the end, be they a million', () => {
  const list = [1];
  pushAll(list, new Array<number>(1_000_000).fill(2));
  expect([list.length, list[0], list.at(-1)]).toEqual([1_000_001, 1, 2]);
});

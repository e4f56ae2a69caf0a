import { expect, it } from 'vitest';
import { median } from '../../bench/median.ts';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 1], 9],
])('The median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('Of nothing there is no median, and what is given keeps its order', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
  expect(median([])).toBeNaN();
});

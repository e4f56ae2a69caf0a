import { expect, it } from 'vitest';
import { seeded } from '../../bench/random.ts';

const numbers = (seed: number, count: number): readonly number[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random.next());
};

it('A seed gives the same numbers each time, and another seed others', () => {
  expect(numbers(7, 20)).toEqual(numbers(7, 20));
  expect(numbers(7, 20)).not.toEqual(numbers(8, 20));
});

it('Numbers lie evenly between 0 and 1, also the first ones of neighbouring seeds', () => {
  const many = numbers(1, 10_000);
  const firsts = Array.from({ length: 10_000 }, (_, seed) => numbers(seed, 1)[0] ?? -1);
  for (const sample of [many, firsts]) {
    expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sample)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = sample.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(share - 1000)).toBeLessThan(150);
    }
  }
});

it('Whole numbers include both ends, and every item is picked', () => {
  const random = seeded(3);
  const whole = Array.from({ length: 200 }, () => random.whole(2, 5));
  expect([...new Set(whole)].sort()).toEqual([2, 3, 4, 5]);
  const picked = Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c']));
  expect([...new Set(picked)].sort()).toEqual(['a', 'b', 'c']);
});

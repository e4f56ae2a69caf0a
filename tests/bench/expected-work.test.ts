import { expect, it } from 'vitest';
import { type ExpectedWork, excessWork } from '../../bench/expected-work.ts';

const expected: ExpectedWork = {
  parsed: 1,
  rendered: 'every page',
  written: { atMost: 5 },
  removed: 0,
  reason: 'An example',
};

it('Work as expected is no excess', () => {
  expect(excessWork(expected, { parsed: 1, rendered: 40, written: 5, removed: 0 }, 40)).toEqual([]);
});

it('Every kind of work that is more than it must be is named', () => {
  expect(excessWork(expected, { parsed: 2, rendered: 41, written: 6, removed: 1 }, 40)).toEqual([
    '2 parsed, where it should be 1',
    '41 rendered, where it should be 40',
    '6 written, where 5 at most are needed',
    '1 removed, where it should be 0',
  ]);
});

it('Less than what must be done is wrong, too', () => {
  const work = { parsed: 0, rendered: 39, written: 0, removed: 0 };
  expect(excessWork(expected, work, 40)).toEqual([
    '0 parsed, where it should be 1',
    '39 rendered, where it should be 40',
  ]);
});

import { describe, expect, it } from 'vitest';
import { judge, ratio } from '../../bench/bars.ts';
import type { Cost } from '../../bench/measure.ts';
import type { Result } from '../../bench/play.ts';

const result = (
  program: string,
  scenario: Result['scenario'],
  cost: Cost,
  written?: number,
): Result => ({
  program,
  scenario,
  cost,
  pages: 100,
  report: written === undefined ? undefined : { work: undefined, pages: 100, written },
});

const pair = (scenario: Result['scenario'], ours: Cost, theirs: Cost): readonly Result[] => [
  result('Broadsheet', scenario, ours),
  result('Hugo', scenario, theirs),
];

const holding = (stories: number, results: readonly Result[], inProcess?: number) =>
  judge(stories, results, inProcess).map(({ promise, holds }) => `${promise}: ${holds}`);

it('A ratio is ours in terms of theirs, and nothing where either was not measured', () => {
  expect(ratio({ wall: 1, cpu: 3 }, { wall: 4, cpu: 2 }, 'wall')).toBe(0.25);
  expect(ratio({ wall: 1, cpu: 3 }, { wall: 4, cpu: 2 }, 'cpu')).toBe(1.5);
  expect(ratio({ wall: 1 }, { wall: 4, memory: 2 }, 'memory')).toBeUndefined();
});

describe('judge()', () => {
  it('asks of a small site that it is no slower, and of a large one half the time', () => {
    const results = pair('cold', { wall: 0.9, cpu: 1.1 }, { wall: 1, cpu: 1 });
    expect(holding(1000, results)).toEqual([
      'cold: wall, Broadsheet to Hugo: true',
      'cold: cpu, Broadsheet to Hugo: false',
    ]);
    expect(holding(10_000, results)).toEqual([
      'cold: wall, Broadsheet to Hugo: false',
      'cold: cpu, Broadsheet to Hugo: false',
    ]);
  });

  it('knows a bar for each scenario that a large site goes through', () => {
    const theirs = { wall: 30, cpu: 30, memory: 1000 };
    const results = [
      ...pair('cold', { wall: 15, cpu: 15, memory: 401 }, theirs),
      ...pair('nothing changed', { wall: 1, cpu: 1.1 }, theirs),
      ...pair('one edit', { wall: 1.2, cpu: 1.3 }, theirs),
      ...pair('template changed', { wall: 10, cpu: 11 }, theirs),
    ];
    expect(holding(10_000, results)).toEqual([
      'cold: wall, Broadsheet to Hugo: true',
      'cold: cpu, Broadsheet to Hugo: true',
      'cold: memory, Broadsheet to Hugo: false',
      'template changed: wall, Broadsheet to Hugo: true',
      'template changed: cpu, Broadsheet to Hugo: false',
      'nothing changed: wall, Broadsheet to Hugo: true',
      'nothing changed: cpu, Broadsheet to Hugo: false',
      'one edit: wall, Broadsheet to Hugo: true',
      'one edit: cpu, Broadsheet to Hugo: false',
    ]);
  });

  it('compares with nobody when Broadsheet was measured alone, but still counts files and milliseconds', () => {
    const alone = [
      result('Broadsheet', 'cold', { wall: 1 }, 900),
      result('Broadsheet', 'new story', { wall: 1 }, 31),
    ];
    expect(holding(10_000, alone, 80)).toEqual([
      'new story: files written: false',
      'one edit in a running process: milliseconds: true',
    ]);
  });

  it('promises nothing about one edit in a running process of more than 10,000 stories', () => {
    expect(holding(50_000, [], 5)).toEqual([]);
  });
});

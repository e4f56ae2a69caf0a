import { expect, it } from 'vitest';
import { measurementReport } from '../../bench/measurement-report.ts';
import type { Result } from '../../bench/play.ts';

const work = { parsed: 200, rendered: 400, written: 410, removed: 0 };
const ours: Result = {
  program: 'Broadsheet',
  scenario: 'cold',
  cost: { wall: 2, cpu: 3, memory: 100 },
  pages: 400,
  report: { work, pages: 400, written: 410 },
};
const theirs: Result = {
  program: 'Hugo',
  scenario: 'cold',
  cost: { wall: 4, cpu: 4, memory: 400 },
  pages: 380,
  report: undefined,
};
const verdicts = [{ promise: 'cold: wall', measured: 0.5, atMost: 1, holds: true }];

it('A measurement is told in costs, ratios and promises', () => {
  expect(
    measurementReport({ stories: 200, results: [ours, theirs], inProcess: 61.4, verdicts }),
  ).toBe(`## 200 stories

| scenario | program | wall s | CPU s | peak MiB | pages | pages/s | parsed | rendered | written |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| cold | Broadsheet | 2 | 3 | 100 | 400 | 200 | 200 | 400 | 410 |
| cold | Hugo | 4 | 4 | 400 | 380 | 95 | – | – | – |

One edit in a running process: 61 ms.

| ratio to Hugo | wall | CPU | memory |
| --- | ---: | ---: | ---: |
| cold | 0.500 | 0.750 | 0.250 |

| promise | measured | at most | holds |
| --- | ---: | ---: | --- |
| cold: wall | 0.500 | 1 | yes |
`);
});

it('Broadsheet alone is compared with nobody', () => {
  const report = measurementReport({ stories: 200, results: [ours], inProcess: 61, verdicts: [] });
  expect(report).not.toContain('ratio');
});

import { ratio, type Verdict } from './bars.ts';
import type { Result } from './play.ts';
import { type Cell, table } from './table.ts';

/** Everything measured with one number of stories. */
export interface Measurement {
  readonly stories: number;
  readonly results: readonly Result[];
  /** Milliseconds of one edit in a running process. */
  readonly inProcess: number;
  readonly verdicts: readonly Verdict[];
}

/** The tables of one number of stories, in Markdown. */
export function measurementReport(measurement: Measurement): string {
  const { stories, results, inProcess, verdicts } = measurement;
  return [
    `## ${stories} stories\n`,
    costs(results),
    `One edit in a running process: ${inProcess.toFixed(0)} ms.\n`,
    ...(results.length > new Set(results.map(({ scenario }) => scenario)).size
      ? [ratios(results)]
      : []),
    judgements(verdicts),
  ].join('\n');
}

function costs(results: readonly Result[]): string {
  const head = [
    ...['scenario', 'program', 'wall s', 'CPU s', 'peak MiB', 'pages', 'pages/s'],
    ...['parsed', 'rendered', 'written'],
  ];
  return table(
    head,
    results.map(({ scenario, program, cost, pages, report }): readonly Cell[] => [
      ...[scenario, program, cost.wall, cost.cpu, cost.memory, pages, pages / cost.wall],
      ...[report?.work?.parsed, report?.work?.rendered, report?.written],
    ]),
  );
}

function ratios(results: readonly Result[]): string {
  const rows = results.flatMap((ours, n): readonly (readonly Cell[])[] => {
    const theirs = results[n + 1];
    if (theirs === undefined || theirs.scenario !== ours.scenario) return [];
    const figures = (['wall', 'cpu', 'memory'] as const).map((figure) =>
      ratio(ours.cost, theirs.cost, figure),
    );
    return [[ours.scenario, ...figures]];
  });
  const them = results[1]?.program ?? '';
  return table([`ratio to ${them}`, 'wall', 'CPU', 'memory'], rows);
}

function judgements(verdicts: readonly Verdict[]): string {
  return table(
    ['promise', 'measured', 'at most', 'holds'],
    verdicts.map(({ promise, measured, atMost, holds }) => [
      promise,
      measured,
      atMost,
      holds ? 'yes' : '**no**',
    ]),
  );
}

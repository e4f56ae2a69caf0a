import type { Cost } from './measure.ts';
import type { Result } from './play.ts';
import type { ScenarioName } from './scenario.ts';

/** What Broadsheet promises: so many times the cost of the other program, at most. */
interface Bar {
  readonly scenario: ScenarioName;
  readonly figures: readonly (keyof Cost)[];
  readonly atMost: number;
}

/** A promise with what was measured. */
export interface Verdict {
  readonly promise: string;
  /** As the promise counts it: a ratio, files, or milliseconds. */
  readonly measured: number;
  readonly atMost: number;
  readonly holds: boolean;
}

/** Up to so many stories, starting the process is most of the work, and Hugo needs no Node. */
const smallSite = 1000;

const smallBars: readonly Bar[] = [{ scenario: 'cold', figures: ['wall', 'cpu'], atMost: 1 }];

const bars: readonly Bar[] = [
  { scenario: 'cold', figures: ['wall', 'cpu'], atMost: 0.5 },
  { scenario: 'cold', figures: ['memory'], atMost: 0.4 },
  { scenario: 'template changed', figures: ['wall', 'cpu'], atMost: 0.35 },
  { scenario: 'nothing changed', figures: ['wall', 'cpu'], atMost: 1 / 30 },
  { scenario: 'one edit', figures: ['wall', 'cpu'], atMost: 1 / 25 },
];

/** A new story changes its own page, the newest page of each of its lists, and a few neighbours. */
export const mostWrittenByNewStory = 30;

/** Milliseconds for one edit in a running process, with 10,000 stories or fewer. */
const mostMilliseconds = 80;

/** One figure of ours in terms of theirs; undefined where either was not measured. */
export function ratio(ours: Cost, theirs: Cost, figure: keyof Cost): number | undefined {
  const [own, other] = [ours[figure], theirs[figure]];
  return own === undefined || other === undefined ? undefined : own / other;
}

/** The promises that can be judged from these results. Nothing is said of what was not measured. */
export function judge(
  stories: number,
  results: readonly Result[],
  inProcess: number | undefined,
): readonly Verdict[] {
  const applying = stories <= smallSite ? smallBars : bars;
  const news = results.find(({ scenario, report }) => scenario === 'new story' && report);
  return [
    ...applying.flatMap((bar) => judgeBar(bar, results)),
    ...(news?.report
      ? [verdict('new story: files written', news.report.written, mostWrittenByNewStory)]
      : []),
    ...(inProcess === undefined || stories > 10_000
      ? []
      : [verdict('one edit in a running process: milliseconds', inProcess, mostMilliseconds)]),
  ];
}

function judgeBar(
  { scenario, figures, atMost }: Bar,
  results: readonly Result[],
): readonly Verdict[] {
  const [ours, theirs] = results.filter((result) => result.scenario === scenario);
  if (ours === undefined || theirs === undefined) return [];
  return figures.flatMap((figure) => {
    const measured = ratio(ours.cost, theirs.cost, figure);
    return measured === undefined
      ? []
      : [verdict(`${scenario}: ${figure}, ${ours.program} to ${theirs.program}`, measured, atMost)];
  });
}

function verdict(promise: string, measured: number, atMost: number): Verdict {
  return { promise, measured, atMost, holds: measured <= atMost };
}

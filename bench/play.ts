import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildReport, readBuildReport } from './build-report.ts';
import type { CorpusStory } from './corpus.ts';
import { countPages } from './files.ts';
import { type Cost, measure } from './measure.ts';
import { median } from './median.ts';
import type { Program } from './program.ts';
import type { Round, Scenario, ScenarioName } from './scenario.ts';

/** How a program fared in a scenario: medians of all rounds but the first, which only warms up. */
export interface Result {
  readonly program: string;
  readonly scenario: ScenarioName;
  readonly cost: Cost;
  /** HTML files of the built site. */
  readonly pages: number;
  /** What the warming-up round said of itself; undefined for programs that do not. */
  readonly report: BuildReport | undefined;
}

/** Play a scenario with every program in turn, round by round, so that a busy minute of the machine hits all of them. */
export async function play(
  scenario: Scenario,
  programs: readonly Program[],
  {
    runs,
    ...site
  }: { readonly stories: number; readonly edited: CorpusStory; readonly runs: number },
): Promise<readonly Result[]> {
  const costs = new Map<Program, Cost[]>(programs.map((program) => [program, []]));
  const reports = new Map<Program, BuildReport>();
  for (let mark = 0; mark <= runs; mark += 1) {
    for (const program of programs) {
      const { cost, report } = await playRound(scenario, { ...site, program, mark });
      if (report) reports.set(program, report);
      if (mark > 0) costs.get(program)?.push(cost);
    }
  }
  return programs.map((program) => ({
    program: program.name,
    scenario: scenario.name,
    cost: medians(costs.get(program) ?? []),
    pages: countPages(program.output),
    report: reports.get(program),
  }));
}

/** One round: something happens, the site is built, and the proof is looked for. The first round also counts. */
export async function playRound(
  { name, happens, proof }: Scenario,
  round: Round,
): Promise<{ readonly cost: Cost; readonly report?: BuildReport }> {
  const { program, mark } = round;
  happens(round);
  const counting = mark === 0 ? program.countingCommand : undefined;
  const { cost, printed } = await measure(counting ?? program.command);
  const { path, words } = proof(round);
  if (!readFileSync(join(program.output, path), 'utf8').includes(words)) {
    throw new Error(`${program.name}, ${name}: “${words}” is not in “${path}”`);
  }
  return counting ? { cost, report: readBuildReport(printed) } : { cost };
}

/** The median of each figure by itself. */
function medians(costs: readonly Cost[]): Cost {
  const all = (figure: keyof Cost): readonly number[] =>
    costs.flatMap((cost) => cost[figure] ?? []);
  const [cpu, memory] = [all('cpu'), all('memory')];
  return {
    wall: median(all('wall')),
    ...(cpu.length > 0 ? { cpu: median(cpu) } : {}),
    ...(memory.length > 0 ? { memory: median(memory) } : {}),
  };
}

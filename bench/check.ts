import type { CorpusStory } from './corpus.ts';
import { excessWork, expectedWork } from './expected-work.ts';
import { playRound } from './play.ts';
import type { Program } from './program.ts';
import { scenarios } from './scenario.ts';
import { type Cell, table } from './table.ts';

/** Whether every build did no more than it had to, and what each of them did. */
export interface Check {
  readonly table: string;
  /** One line for each kind of work that was too much; empty when all is well. */
  readonly failures: readonly string[];
}

/** Build a site, play every scenario once, and hold what the builds count against what they must do. */
export async function check(
  program: Program,
  site: { readonly stories: number; readonly edited: CorpusStory },
): Promise<Check> {
  const rows: Cell[][] = [];
  const failures: string[] = [];
  for (const scenario of scenarios) {
    const { report } = await playRound(scenario, { ...site, program, mark: 0 });
    if (report?.work === undefined) {
      failures.push(`${scenario.name}: the build does not say what it did`);
      continue;
    }
    const { parsed, rendered, written, removed } = report.work;
    rows.push([scenario.name, parsed, rendered, written, removed, report.pages]);
    const expected = expectedWork[scenario.name];
    if (expected === undefined) continue;
    for (const excess of excessWork(expected, report.work, report.pages))
      failures.push(`${scenario.name}: ${excess}. ${expected.reason}`);
  }
  const head = ['scenario', 'parsed', 'rendered', 'written', 'removed', 'pages of the site'];
  return { table: table(head, rows), failures };
}

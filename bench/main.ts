import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge } from './bars.ts';
import { broadsheet } from './broadsheet.ts';
import { check } from './check.ts';
import { circumstances } from './circumstances.ts';
import { corpus } from './corpus.ts';
import { editInProcess } from './edit-in-process.ts';
import { newestPlainStory } from './edits.ts';
import { freezePackage } from './freeze-package.ts';
import { hugo } from './hugo.ts';
import { type Measurement, measurementReport } from './measurement-report.ts';
import { play, type Result } from './play.ts';
import type { Places, Program } from './program.ts';
import { type BenchOptions, readOptions } from './read-options.ts';
import { resultsPage } from './results-page.ts';
import { scenarios } from './scenario.ts';
import { verify } from './verify.ts';

/** npm runs scripts in the folder of the package. */
const checkout = resolve('.');
const hugoBinary = process.env['HUGO_BIN'];

const options = readOptions(process.argv.slice(2));
const places: Places = { checkout, package: freezePackage(checkout) };
mkdirSync(options.scratch, { recursive: true });
if (options.check) await runCheck(options);
else await runMeasurements(options);

async function runMeasurements(asked: BenchOptions): Promise<void> {
  const facts = circumstances(checkout, asked.scratch, hugoBinary);
  const measurements: Measurement[] = [];
  for (const stories of asked.stories) {
    const measurement = await measureSite(stories, asked);
    process.stdout.write(`\n${measurementReport(measurement)}\n`);
    measurements.push(measurement);
  }
  if (asked.printOnly) return;
  writeFileSync(join(checkout, 'bench/RESULTS.md'), resultsPage(facts, asked, measurements));
}

async function measureSite(stories: number, asked: BenchOptions): Promise<Measurement> {
  const root = join(asked.scratch, `broadsheet-${stories}`);
  const ours = broadsheet(root, places, asked.templates);
  const hugoRoot = join(asked.scratch, `hugo-${stories}`);
  const programs = [
    ours,
    ...(hugoBinary === undefined ? [] : [hugo(hugoRoot, places, hugoBinary)]),
  ];
  for (const program of programs) program.layOut(corpus(stories));
  const edited = newestPlainStory(stories);
  const results: Result[] = [];
  for (const scenario of scenarios) {
    tell(`${stories} stories, ${scenario.name} …`);
    results.push(...(await play(scenario, programs, { stories, edited, runs: asked.runs })));
    if (scenario.name === 'cold') verifyAll(programs, stories, asked);
  }
  tell(`${stories} stories, one edit in this process …`);
  const inProcess = await editInProcess(ours, { root, places }, edited, asked.runs);
  // Two large sites on a tmpfs are a lot of memory.
  for (const folder of [root, hugoRoot]) rmSync(folder, { recursive: true, force: true });
  return { stories, results, inProcess, verdicts: judge(stories, results, inProcess) };
}

/** The full templates print other things, and are measured for themselves. */
function verifyAll(
  programs: readonly Program[],
  stories: number,
  { templates }: BenchOptions,
): void {
  for (const program of programs) {
    if (program.name === 'Broadsheet' && templates === 'full') continue;
    verify(program, stories);
  }
}

async function runCheck({ scratch, stories: [stories = 1000], templates }: BenchOptions) {
  const root = join(scratch, 'check');
  const program = broadsheet(root, places, templates);
  program.layOut(corpus(stories));
  const edited = newestPlainStory(stories);
  const { table, failures } = await check(program, { stories, edited });
  rmSync(root, { recursive: true, force: true });
  process.stdout.write(`${table}\n`);
  for (const failure of failures) tell(failure);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

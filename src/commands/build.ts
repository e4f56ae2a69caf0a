import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import picocolors from 'picocolors';
import { given } from '../base/given.ts';
import type { TimedEvent } from '../base/timed-event.ts';
import { buildIfChanged } from '../build-if-changed.ts';
import type { BuildResult } from '../pipeline/build-result.ts';
import { type BuildFlags, optionsOf } from './build-flags.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findFolders } from './folders.ts';
import { jsonReport } from './json-report.ts';
import { profile, trace } from './profile.ts';
import { progressLine } from './progress-line.ts';
import { type ReportOptions, report } from './report.ts';
import { summary } from './summary.ts';
import { collectSooner, compileLater } from './tune-v8.ts';

/** Build once and report: mistakes to the error stream, the summary, or with `--json` everything, to the other. */
export async function buildCommand(flags: BuildFlags, packageFolder: string): Promise<ExitCode> {
  const start = performance.now();
  compileLater();
  const working = process.cwd();
  const folders = findFolders(flags, working, packageFolder);
  const progress =
    process.stderr.isTTY && !flags.json && !flags.quiet ? progressLine(process.stderr) : undefined;
  const events: TimedEvent[] = [];
  const result = await buildIfChanged({
    ...optionsOf(flags, folders),
    onManyTexts: collectSooner,
    ...given({ onProgress: progress?.show }),
    ...(flags.profile ? { onTimed: (event) => events.push(event) } : {}),
  });
  progress?.clear();
  if (flags.profile) showProfile(events, flags.profile);

  const seconds = (performance.now() - start) / 1000;
  const code = exitCodeOf(result);
  const options = { folders, working, colors: picocolors.createColors(hasColor()) };
  if (flags.json) process.stdout.write(`${jsonReport(result, code, seconds, options)}\n`);
  else printReport(result, { ...options, seconds, flags });
  return code;
}

function showProfile(events: readonly TimedEvent[], file: string | true): void {
  if (events.length === 0) {
    process.stderr.write('Nothing took any time: nothing has changed since the last build\n');
    return;
  }
  process.stderr.write(`${profile(events)}\n`);
  if (file === true) return;
  writeFileSync(file, trace(events));
  process.stderr.write(`Trace → ${file}, which Perfetto and the browsers' profilers open\n`);
}

function exitCodeOf(result: BuildResult): ExitCode {
  if (result.outcome === 'published') return exitCode.fine;
  if (result.outcome === 'stopped') return exitCode.contentErrors;
  return result.problem.kind === 'place' ? exitCode.usage : exitCode.publishingFailed;
}

function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return !NO_COLOR && (process.stderr.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '0'));
}

function printReport(
  result: BuildResult,
  {
    seconds,
    flags,
    ...options
  }: ReportOptions & { readonly seconds: number; readonly flags: BuildFlags },
): void {
  const shown = result.diagnostics.filter(({ severity }) =>
    severity === 'notice' ? flags.verbose : severity === 'error' || !flags.quiet || flags.strict,
  );
  if (shown.length > 0)
    process.stderr.write(`${report(shown, { ...options, ...given({ all: flags.verbose }) })}\n`);
  if (result.outcome === 'refused') {
    const { message, hint } = result.problem;
    process.stderr.write(`${options.colors.red('error')}  ${message}\n  → ${hint}\n`);
  }
  if (flags.quiet) return;
  const output = relative(options.working, folderOf(flags, options)) || '.';
  const stream = result.outcome === 'published' ? process.stdout : process.stderr;
  stream.write(`${summary(result, seconds, output)}\n`);
}

function folderOf(flags: BuildFlags, { folders, working }: ReportOptions): string {
  return findFolders(flags, working, folders.package).output;
}

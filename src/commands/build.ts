import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import picocolors from 'picocolors';
import { instantOf, readMoment } from '../base/date.ts';
import { given } from '../base/given.ts';
import { buildIfChanged } from '../build-if-changed.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildResult } from '../build-result.ts';
import { openMemory } from '../store/memory.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FolderFlags, findFolders } from './folders.ts';
import { generatorVersion } from './generator-version.ts';
import { jsonReport } from './json-report.ts';
import { progressLine } from './progress-line.ts';
import { type ReportOptions, report } from './report.ts';
import { summary } from './summary.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `broadsheet build`. */
export interface BuildFlags extends FolderFlags {
  readonly baseUrl?: string;
  readonly clock?: string;
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly expired?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Build once and report: mistakes to the error stream, the summary, or with `--json` everything, to the other. */
export async function buildCommand(flags: BuildFlags, packageFolder: string): Promise<ExitCode> {
  const start = performance.now();
  const working = process.cwd();
  const folders = findFolders(flags, working, packageFolder);
  const progress =
    process.stderr.isTTY && !flags.json && !flags.quiet ? progressLine(process.stderr) : undefined;
  const result = await buildIfChanged({
    ...optionsOf(flags, folders),
    ...given({ onProgress: progress?.show }),
  });
  progress?.clear();

  const seconds = (performance.now() - start) / 1000;
  const code = exitCodeOf(result);
  const options = { folders, working, colors: picocolors.createColors(hasColor()) };
  if (flags.json) process.stdout.write(`${jsonReport(result, code, seconds, options)}\n`);
  else printReport(result, { ...options, seconds, flags });
  return code;
}

function optionsOf(flags: BuildFlags, folders: BuildOptions['folders']): BuildOptions {
  const { drafts = false, future = false, expired = false, strict = false, force = false } = flags;
  return {
    folders,
    now: clockOf(flags.clock),
    show: { drafts, future, expired },
    strict,
    force,
    threads: availableParallelism(),
    openMemory: (folder) => openMemory(folder, generatorVersion(folders.package)),
    ...given({ baseUrl: baseUrlOf(flags.baseUrl) }),
  };
}

/** The moment of `--clock`, in the publication's time zone when it names none; without it, now. */
function clockOf(clock: string | undefined): BuildOptions['now'] {
  if (clock === undefined) {
    const now = Date.now();
    return () => now;
  }
  const read = readMoment(clock, 'UTC');
  if (read.kind === 'wrong') {
    const hint = 'Write it as “2024-11-11T09:30Z” or “2024-11-11T09:30+01:00”';
    throw new UsageError(`“--clock ${clock}” is no moment: ${read.reason}`, hint);
  }
  return (timeZone) => {
    const { moment } = { ...read, ...readMoment(clock, timeZone) };
    return instantOf(moment);
  };
}

function baseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || isWebAddress(text)) return text;
  const hint = 'Write it as “https://example.com” or “https://example.com/paper”';
  throw new UsageError(`“--base-url ${text}” is no web address`, hint);
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
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
  if (shown.length > 0) process.stderr.write(`${report(shown, options)}\n`);
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

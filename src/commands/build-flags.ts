import { availableParallelism } from 'node:os';
import { instantOf, readMoment } from '../base/date.ts';
import { given } from '../base/given.ts';
import type { BuildOptions } from '../pipeline/build-options.ts';
import { openMemory } from '../store/memory.ts';
import type { FolderFlags } from './folders.ts';
import { generatorVersion } from './generator-version.ts';
import { ledgerUse } from './ledger-use.ts';
import { collectSooner } from './tune-v8.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `broadsheet build`. */
export interface BuildFlags extends FolderFlags {
  readonly baseUrl?: string;
  readonly clock?: string;
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly expired?: boolean;
  readonly strict?: boolean;
  readonly allowRemoved?: boolean;
  readonly force?: boolean;
  /** Megabytes, as typed. */
  readonly maxMemory?: string;
  /** A file for the trace, when one is named. */
  readonly profile?: string | true;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the flags ask a build to do. */
export function optionsOf(flags: BuildFlags, folders: BuildOptions['folders']): BuildOptions {
  const { drafts = false, future = false, expired = false, strict = false, force = false } = flags;
  const now = clockOf(flags.clock);
  return {
    folders,
    now,
    show: { drafts, future, expired },
    strict,
    force,
    ledger: ledgerUse({ drafts, future, expired }, folders.content, isAhead(now)),
    allowRemoved: flags.allowRemoved ?? false,
    ...crewFlags(flags.maxMemory),
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

/** Is that moment still to come? What stands there then is no more published than a draft. */
function isAhead(now: BuildOptions['now']): boolean {
  return now('UTC') > Date.now() + widestOffset;
}

/** A moment without offset comes up to so many milliseconds earlier elsewhere. */
const widestOffset = 14 * 3_600_000;

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

/** The main thread needs about so much before it can share its work, in megabytes; a worker at least so much. */
const ownMemory = 256;
const leastForWorker = 128;

/** How many threads there may be, and how much memory each worker: as much as is left, shared among as many as pay. */
function crewFlags(maxMemory: string | undefined): Pick<BuildOptions, 'threads' | 'workerMemory'> {
  const cores = availableParallelism();
  if (maxMemory === undefined) return { threads: cores };
  const megabytes = Number(maxMemory);
  if (!Number.isInteger(megabytes) || megabytes < 1) {
    const hint = 'Write megabytes, such as “--max-memory 1024”';
    throw new UsageError(`“--max-memory ${maxMemory}” is no whole number`, hint);
  }
  const left = Math.max(0, megabytes - ownMemory);
  const workers = Math.min(cores - 1, Math.floor(left / leastForWorker));
  collectSooner();
  return {
    threads: workers + 1,
    ...(workers > 0 ? { workerMemory: Math.floor(left / workers) } : {}),
  };
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './program.ts';

/** What one process cost. Without GNU time and without `/proc` nothing is known but its time on the clock. */
export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of all processors, user and system. */
  readonly cpu?: number;
  /** Most memory held at one time, in MiB. */
  readonly memory?: number;
}

/** A process that ended well: its cost, and what it printed. */
export interface Run {
  readonly cost: Cost;
  readonly printed: string;
}

const gnuTime = '/usr/bin/time';

/** Run a process to its end and measure it, its children included; throws when it fails. */
export async function measure(command: Command): Promise<Run> {
  const hasGnuTime = process.platform === 'linux' && existsSync(gnuTime);
  return hasGnuTime ? withGnuTime(command) : withProc(command);
}

async function withGnuTime({ file, args, folder }: Command): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const report = join(scratch, 'time');
  try {
    const timed = ['-q', '-o', report, '-f', '%U %S %M', file, ...args];
    const { wall, printed } = await run({ file: gnuTime, args: timed, folder });
    return { cost: { wall, ...readTimes(readFileSync(report, 'utf8')) }, printed };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What GNU time wrote as `%U %S %M`: seconds, seconds, KiB. */
export function readTimes(report: string): Pick<Cost, 'cpu' | 'memory'> {
  const [user = Number.NaN, system = Number.NaN, kib = Number.NaN] = report
    .trim()
    .split(/\s+/)
    .map(Number);
  return { cpu: user + system, memory: kib / 1024 };
}

/** Linux adds the time of every child that ended to its parent's; memory is looked up while the child runs. */
async function withProc(command: Command): Promise<Run> {
  const before = childrenSeconds();
  let memory: number | undefined;
  const { wall, printed } = await run(command, (pid) => {
    memory = peakMemory(pid) ?? memory;
  });
  const after = childrenSeconds();
  return {
    cost: {
      wall,
      ...(before === undefined || after === undefined ? {} : { cpu: after - before }),
      ...(memory === undefined ? {} : { memory }),
    },
    printed,
  };
}

function childrenSeconds(): number | undefined {
  const stat = readOrNothing('/proc/self/stat');
  return stat === undefined ? undefined : readChildren(stat);
}

/** Seconds of children that ended, from `/proc/<pid>/stat`: fields 16 and 17, in hundredths (proc(5)). */
export function readChildren(stat: string): number {
  // The second field is the program's name, which may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function peakMemory(pid: number): number | undefined {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`) ?? '')?.[1];
  return kib === undefined ? undefined : Number(kib) / 1024;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** `watch` is called every few milliseconds with the number of the process. */
function run(
  { file, args, folder }: Command,
  watch?: (pid: number) => void,
): Promise<{ readonly wall: number; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    const timer = watch && setInterval(() => watch(child.pid ?? 0), 5);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const wall = (performance.now() - start) / 1000;
      const output = Buffer.concat(printed).toString();
      if (code === 0) return resolve({ wall, printed: output });
      const said = `${Buffer.concat(complaints)}${output}`.slice(-2000);
      reject(new Error(`${file} ended with ${code}: ${said}`));
    });
  });
}

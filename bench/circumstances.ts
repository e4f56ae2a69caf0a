import { execFileSync } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** Where and with what was measured, in lines for people. Names neither the machine nor its folders. */
export function circumstances(
  packageFolder: string,
  scratch: string,
  hugoBinary: string | undefined,
): readonly string[] {
  const gib = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const load = loadavg()[0]?.toFixed(1);
  return [
    `${new Date().toISOString().slice(0, 10)}; ${type()}, ${availableParallelism()} cores (${model}), ${gib} GiB, output on ${fileSystem(scratch)}; load ${load} before the start`,
    `Broadsheet ${version(packageFolder)}, Node ${process.version}`,
    ...(hugoBinary === undefined ? [] : [hugoVersion(hugoBinary)]),
  ];
}

/** The magic numbers of statfs(2). */
const fileSystems: Readonly<Record<number, string>> = {
  16914836: 'tmpfs',
  61267: 'ext4',
  2435016766: 'btrfs',
  1481003842: 'xfs',
  2035054128: 'overlayfs',
};

function fileSystem(folder: string): string {
  return fileSystems[statfsSync(folder).type] ?? 'an unknown file system';
}

function version(packageFolder: string): string {
  const { version: number } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  ) as { readonly version: string };
  const commit = firstWords('git', ['-C', packageFolder, 'rev-parse', '--short', 'HEAD']);
  return commit === undefined ? number : `${number} (${commit})`;
}

function hugoVersion(binary: string): string {
  const [, number = 'unknown'] = /v([\d.]+\S*)/.exec(firstWords(binary, ['version']) ?? '') ?? [];
  return `Hugo ${number}`;
}

function firstWords(file: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

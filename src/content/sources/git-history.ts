import { spawnSync } from 'node:child_process';
import { type Moment, readMoment } from '../../base/date.ts';
import type { ContentPath } from '../../base/path.ts';

/**
 * When each file of a content folder came into its git repository, in the author's own time. Empty without git, without
 * repository, and in a shallow clone, whose history begins too late to tell.
 */
export function readGitHistory(folder: string): ReadonlyMap<ContentPath, Moment> {
  if (git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const log = git(folder, [
    ...['log', '--reverse', '--no-renames', '--diff-filter=A', '--format=%x01%aI'],
    ...['--name-only', '--relative', '-z', '--', '.'],
  ]);
  const dates = new Map<ContentPath, Moment>();
  for (const commit of (log ?? '').split('\x01')) {
    const [date = '', ...names] = commit.split('\0').map((part) => part.trim());
    const read = readMoment(date, 'UTC');
    if (read.kind === 'wrong') continue;
    for (const name of names) {
      const path = name.normalize('NFC') as ContentPath;
      if (path !== '' && !dates.has(path)) dates.set(path, read.moment);
    }
  }
  return dates;
}

/** What git prints; undefined when it cannot or may not answer. */
function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  return status === 0 ? stdout : undefined;
}

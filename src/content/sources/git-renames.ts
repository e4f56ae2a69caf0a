import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env as environment } from 'node:process';
import type { ContentPath } from '../../base/path.ts';

/**
 * Where the files of a content folder were renamed to, by the names that they had, as far as git sees it: in its history, and in
 * what has not been committed yet, also of files that were never added. Empty without git and without repository.
 */
export function readGitRenames(folder: string): ReadonlyMap<ContentPath, ContentPath> {
  const options = ['--name-status', '-z', '-M', '--diff-filter=R', '--relative'];
  const history = git(folder, ['log', '--format=', ...options, '--', '.']) ?? '';
  const renames = new Map<ContentPath, ContentPath>();
  // History comes newest first, and what is not committed is newer than all of it.
  for (const [from, to] of [...renamesIn(uncommitted(folder, options)), ...renamesIn(history)])
    if (!renames.has(from)) renames.set(from, to);
  return renames;
}

/**
 * What `git diff` would say were everything added. Index and objects are made in a folder of their own, so that the repository
 * stays as it is.
 */
function uncommitted(folder: string, options: readonly string[]): string {
  const objects = git(folder, ['rev-parse', '--git-path', 'objects'])?.trim();
  if (objects === undefined) return '';
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-git-'));
  const env = {
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_OBJECT_DIRECTORY: scratch,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
  };
  try {
    const isAdded =
      git(folder, ['read-tree', 'HEAD'], env) !== undefined &&
      git(folder, ['add', '-A', '--', '.'], env) !== undefined;
    const told = isAdded && git(folder, ['diff', '--cached', ...options, 'HEAD', '--', '.'], env);
    return told || '';
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Each rename is three words: `R087`, the old name, the new one. */
function* renamesIn(told: string): Iterable<readonly [ContentPath, ContentPath]> {
  const words = told.split('\0').filter((word) => word.trim() !== '');
  for (let n = 0; n + 2 < words.length; n += 3) {
    const [from = '', to = ''] = words.slice(n + 1, n + 3);
    if (/^\s*R\d*$/.test(words[n] ?? '')) yield [pathOf(from), pathOf(to)];
  }
}

function pathOf(name: string): ContentPath {
  return name.normalize('NFC') as ContentPath;
}

/** What git prints; undefined when it cannot or may not answer. No shell stands between. */
function git(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...environment, ...env },
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  } catch {
    return undefined;
  }
}

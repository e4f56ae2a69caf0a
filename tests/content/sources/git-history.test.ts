import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGitHistory } from '../../../src/content/sources/git-history.ts';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...own, ...args], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

/** A repository with two commits, of which the second changes a file of the first. */
function repository(): string {
  const root = scratchFolder();
  git(root, 'init', '-q', '-b', 'main');
  writeFiles(root, { 'content/articles/flood.md': 'one', 'README.md': '' });
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first', '--date', '2021-05-01T10:00:00+02:00');
  writeFiles(root, { 'content/articles/flood.md': 'two', 'content/été au Tarn.md': '' });
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'second', '--date', '2022-06-01T10:00:00Z');
  writeFiles(root, { 'content/new.md': '' });
  return root;
}

it('readGitHistory() knows when each file was first committed', () => {
  expect([...readGitHistory(join(repository(), 'content'))]).toEqual([
    ['articles/flood.md', { at: '2021-05-01T10:00:00+02:00', precision: 'minute' }],
    ['été au Tarn.md', { at: '2022-06-01T10:00:00+00:00', precision: 'minute' }],
  ]);
});

it('readGitHistory() says nothing of a shallow clone, whose history begins too late', () => {
  const clone = join(scratchFolder(), 'clone');
  git('.', 'clone', '-q', '--depth', '1', `file://${repository()}`, clone);
  expect(readGitHistory(join(clone, 'content'))).toEqual(new Map());
});

it('readGitHistory() says nothing where there is no repository', () => {
  expect(readGitHistory(scratchFolder())).toEqual(new Map());
});

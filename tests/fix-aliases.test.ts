import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Publication, publication } from './support/publication.ts';

const story = (headline: string, fields = '') =>
  `---\nheadline: ${headline}\ndate: 2024-05-01\nstandfirst: Water.\nauthors: Ann Lee\n${fields}---\n\n${headline} text, told at length so that git knows it again.\n`;
const build = ['build', '--clock', '2025-01-01T00:00Z', '--quiet'];
const built = (files: Readonly<Record<string, string>>) => {
  const paper = publication(files);
  expect(paper.run(build)).toMatchObject({ code: 0 });
  return paper;
};
const move = ({ root }: Publication, from: string, to: string) =>
  renameSync(join(root, 'content', from), join(root, 'content', to));
const git = ({ root }: Publication, ...args: readonly string[]) => {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', ['-C', root, ...own, ...args], { encoding: 'utf8' }).stdout;
};

describe('broadsheet fix --aliases', () => {
  it('finds a renamed story by what it held, where there is no git', () => {
    const paper = built({ 'content/a.md': story('Flood') });
    move(paper, 'a.md', 'b.md');
    const before = paper.read('content/b.md');
    expect(paper.run(['fix', '--aliases', '--dry-run']).stdout).toBe(
      'content/b.md: would add /2024/05/a/\n  + aliases: [/2024/05/a/]\n',
    );
    expect(paper.read('content/b.md')).toBe(before);
    expect(paper.run(['fix', '--aliases'])).toMatchObject({
      code: 0,
      stdout: 'content/b.md: added /2024/05/a/\n',
    });
    expect(paper.run(build)).toMatchObject({ code: 0, stderr: '' });
    expect(paper.run(['fix', '--aliases']).stdout).toBe(
      'No published address of a story is lost\n',
    );
  });

  it('finds it by git, renamed twice, changed a little, committed or not, and leaves no trace there', () => {
    const paper = built({ 'content/a.md': story('Flood'), 'content/x.md': story('Rain') });
    git(paper, 'init', '-q');
    git(paper, 'add', '-A');
    git(paper, 'commit', '-qm', 'first');
    move(paper, 'a.md', 'b.md');
    git(paper, 'add', '-A');
    git(paper, 'commit', '-qm', 'second');
    move(paper, 'b.md', 'c.md');
    move(paper, 'x.md', 'y.md');
    paper.write('content/c.md', `${paper.read('content/c.md')}Late words.\n`);
    paper.write('content/y.md', `${paper.read('content/y.md')}Late words.\n`);
    const state = () => git(paper, 'status', '--porcelain') + git(paper, 'count-objects', '-v');
    const before = state();
    expect(paper.run(['fix', '--aliases', '--dry-run']).stdout).toBe(
      'content/c.md: would add /2024/05/a/\n  + aliases: [/2024/05/a/]\ncontent/y.md: would add /2024/05/x/\n  + aliases: [/2024/05/x/]\n',
    );
    expect(state()).toBe(before);
  });

  it('finds it by its id, and adds to the aliases that are there, as they are spelt', () => {
    const fields = 'id: f1\nredirect_from:\n  - /one/\n  - /two/\nkicker: Rivers\n';
    const paper = built({ 'content/a.md': story('Flood', fields) });
    move(paper, 'a.md', 'b.md');
    paper.write('content/b.md', story('Another flood', fields));
    expect(paper.run(['fix', '--aliases']).stdout).toBe('content/b.md: added /2024/05/a/\n');
    expect(paper.read('content/b.md')).toContain(
      'id: f1\nkicker: Rivers\nredirect_from: [/one/, /two/, /2024/05/a/]\n---\n',
    );
    expect(paper.run(build)).toMatchObject({ code: 0, stderr: '' });
  });

  it('says which stories nobody can follow', () => {
    const paper = built({ 'content/a.md': story('Flood'), 'content/x.md': story('Rain') });
    move(paper, 'a.md', '_a.md');
    const { code, stderr } = paper.run(['fix', '--aliases']);
    expect(code).toBe(1);
    expect(stderr).toBe('Nobody knows where the story of “/2024/05/a/” went\n');
  });
});

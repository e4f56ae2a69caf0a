import { spawnSync } from 'node:child_process';
import { rmSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Publication, publication } from './support/publication.ts';

const dated = '---\nheadline: Flood\ndate: 2024-05-05\n---\n\nThe water came.';
const soon = '---\nheadline: Later\ndate: 2025-06-01\n---\n\nThe water goes.';
const clock = '2025-01-01T00:00Z';

/** The steps that a build takes; none when it finds that there is nothing to do. */
function steps({ run }: Publication, ...options: readonly string[]): string {
  const { code, stderr } = run(['build', '--quiet', '--clock', clock, ...options, '--profile']);
  expect(code).toBe(0);
  return stderr.includes('Nothing took any time') ? 'none' : 'some';
}

/** A publication that has been built. */
function built(files: Readonly<Record<string, string>> = { 'content/a.md': dated }): Publication {
  const paper = publication(files);
  steps(paper);
  return paper;
}

describe('buildIfChanged()', () => {
  it('does nothing when nothing has changed, and says the same as before', () => {
    const paper = publication({ 'content/a.md': dated });
    const report = (text: string) => text.replace(/in \d+\.\d s/, 'in … s').split('\n');
    const first = report(paper.run(['build', '--clock', clock]).stdout);
    const second = report(paper.run(['build', '--clock', clock]).stdout);
    expect(steps(paper)).toBe('none');
    expect(second[0]).toBe(first[0]);
    expect(second[1]).toMatch(/^0 written, \d+ unchanged, 0 removed/);
  });

  it('tells warnings again, and still ends with 1 under --strict', () => {
    const paper = publication({ 'content/a.md': 'No headline, and no date.' });
    expect(paper.run().stderr).toContain('headline-guessed');
    expect(paper.run().stderr).toContain('headline-guessed');
    expect(paper.run(['build', '--strict']).code).toBe(1);
  });

  it('does nothing for a file whose times alone have changed', () => {
    const paper = built();
    utimesSync(`${paper.root}/content/a.md`, 1, 1);
    expect(steps(paper)).toBe('none');
  });

  it.each([
    ['a text', (paper: Publication) => paper.write('content/a.md', `${dated} Again.`)],
    ['a new file', (paper: Publication) => paper.write('content/b.md', dated)],
    ['a picture', (paper: Publication) => paper.write('content/a.svg', '<svg/>')],
    ['a file to be copied', (paper: Publication) => paper.write('public/a.txt', 'A')],
    ['a style', (paper: Publication) => paper.write('templates/styles/main.css', 'p {}')],
    ['a page of the output', (paper: Publication) => paper.write('dist/index.html', '')],
    ['the output', (paper: Publication) => rmSync(`${paper.root}/dist`, { recursive: true })],
    [
      'the memory',
      (paper: Publication) => rmSync(`${paper.root}/.broadsheet`, { recursive: true }),
    ],
  ])('works when somebody has changed %s', (_, change) => {
    const paper = built();
    change(paper);
    expect(steps(paper)).toBe('some');
    expect(paper.read('dist/index.html')).toContain('Flood');
    expect(steps(paper)).toBe('none');
  });

  it.each([[['--drafts']], [['--future']], [['--base-url', 'https://example.com']], [['--force']]])(
    'works when it is asked for something else: %j',
    (options) => {
      const paper = built();
      expect(steps(paper, ...options)).toBe('some');
    },
  );

  it('works again when the time of a story has come, and not before', () => {
    const ageless = dated.replace('---', '---\ntype: feature');
    const paper = built({ 'content/a.md': ageless, 'content/b.md': soon });
    const at = (time: string) =>
      paper.run(['build', '--quiet', '--clock', time, '--profile']).stderr.includes('Nothing took');
    expect(at('2025-05-31T23:59Z')).toBe(true);
    expect(at('2025-06-01T00:00Z')).toBe(false);
    expect(paper.list('dist').join()).toContain('2025/06/b');
    expect(at('2024-12-31T00:00Z')).toBe(false);
    expect(paper.list('dist').join()).not.toContain('2025/06/b');
  });

  it('works again when news has grown old, since its page says so', () => {
    const paper = built();
    paper.run(['build', '--clock', '2025-05-05T00:00Z']);
    expect(paper.read('dist/2024/05/a/index.html')).not.toContain('This story is from');
    paper.run(['build', '--clock', '2025-05-05T00:00:01Z']);
    expect(paper.read('dist/2024/05/a/index.html')).toContain('This story is from');
  });

  it('works for stories without date each time, since their repository may date them', () => {
    const paper = built({ 'content/a.md': '# Flood\n\nThe water came.' });
    expect(steps(paper)).toBe('some');
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-C', paper.root, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args]);
    git('init', '-q');
    git('add', 'content');
    git('-c', 'commit.gpgsign=false', 'commit', '-qm', 'first', '--date', '2024-11-11T10:00:00Z');
    steps(paper);
    expect(paper.list('dist').join()).toContain('2024/11/a');
  });

  it('leaves no trace when it is refused', () => {
    const paper = publication({ 'content/a.md': dated, 'dist/mine.html': 'mine' });
    paper.write('dist/index.html', 'mine too');
    expect(paper.run().code).toBe(2);
    expect(paper.list('.')).toEqual(['content/a.md', 'dist/index.html', 'dist/mine.html']);
  });
});

import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../../src/base/catalogue.ts';
import { pngOfSize } from './png.ts';
import { writeFiles } from './scratch.ts';

const head = '---\nheadline: Rivers rise\ndate: 2024-11-11\n---\n\n';

/** Files that git or a page of text cannot hold, or that are too long to be read there, by the mistake that is in them. */
const files = {
  'file-too-large': new Uint8Array(2_000_000),
  'text-not-utf8': Buffer.from('Café\n', 'latin1'),
  'text-is-utf16': Buffer.from(`\uFEFF${head}The water came at night.\n`, 'utf16le'),
  'text-has-nul': `${head}The water came\u000B at night.\n`,
  'marks-too-many': `${head}${'*a_ '.repeat(30_000)}`,
  'table-too-large': `${head}${'| a '.repeat(400)}|\n${'|---'.repeat(400)}|\n${'| a |\n'.repeat(300)}`,
  'footnotes-too-many': head + notes(2001),
};

function notes(count: number): string {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  return [
    numbers.map((n) => `[^${n}]`).join(' '),
    ...numbers.map((n) => `[^${n}]: Note ${n}.`),
  ].join('\n\n');
}

function append(root: string, path: string, text: string): void {
  appendFileSync(join(root, path), text);
}

/** Mistakes that are made in a scratch copy of a publication, by code. */
export const unsavedMistakes: Readonly<Partial<Record<Code, (root: string) => void>>> = {
  ...Object.fromEntries(
    Object.entries(files).map(([code, contents]) => [
      code,
      (root: string) => writeFiles(root, { [`content/articles/${code}.md`]: contents }),
    ]),
  ),
  'image-too-large': (root) => {
    writeFiles(root, {
      'content/articles/image-too-large.md': `${head}![The river from above](image-too-large.png)\n`,
      'content/articles/image-too-large.png': pngOfSize(40_000, 40_000),
    });
  },
  // Settings and ledgers are one file each, and hold the example of another mistake already.
  'redirect-loop': (root) => {
    append(root, 'content/publication.yml', '  - { from: /round/, to: /round/ }\n');
  },
  'redirects-many': (root) => {
    const many = Array.from(
      { length: 51 },
      (_, n) => `  - { from: /former/${n}/, to: /archive/ }\n`,
    );
    const settings = join(root, 'content/publication.yml');
    const text = readFileSync(settings, 'utf8');
    const filled = text.replace('policies:', `${many.join('')}policies:`);
    writeFileSync(settings, `${filled}hosts: s3\n`);
  },
  'ledger-wrong': (root) => append(root, 'content/addresses.lock', '<<<<<<< HEAD\n'),
  'file-unreadable': (root) => {
    const name = Buffer.from('/content/articles/café.md', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(root), name]), 'Coffee.');
  },
  'file-not-regular': (root) => {
    symlinkSync('elsewhere.md', join(root, 'content/articles/file-not-regular.md'));
  },
  // What lies beside it must not have been committed, too.
  'date-guessed': (root) => {
    const git = (...args: readonly string[]) => {
      const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
      spawnSync('git', ['-C', root, ...own, '-c', 'commit.gpgsign=false', ...args]);
    };
    git('init', '-q');
    git('add', 'content/articles/date-guessed.md');
    git('commit', '-qm', 'first', '--date', '2024-11-11T10:00:00Z');
  },
};

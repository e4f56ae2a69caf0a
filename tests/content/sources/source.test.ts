import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSource } from '../../../src/content/sources/read-source.ts';
import { findSources, largestSource } from '../../../src/content/sources/source.ts';
import { asNobody } from '../../support/as-nobody.ts';

/** A folder with these files, removed when the test is over. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

function found(folder: string) {
  const { sources, assets, diagnostics } = findSources(folder);
  return {
    sources: sources.map(({ path }) => path),
    assets,
    problems: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

describe('findSources()', () => {
  it('finds texts and settings, takes other files for assets, and passes over hidden ones', () => {
    const folder = folderOf({
      'publication.yml': 'name: A',
      'articles/b.md': '',
      'articles/a.MARKDOWN': '',
      'articles/a/index.md': '',
      'articles/a/photo.jpg': '',
      'notes.txt': '',
      'deep/publication.yml': '',
      'world/_index.md': '',
      '_posts/2024-05-01-a.md': '',
      '_drafts/b.md': '',
      '.git/c.md': '',
      'articles/.DS_Store': '',
      'articles/_hidden.md': '',
      'node_modules/d/readme.md': '',
    });
    expect(found(folder)).toEqual({
      sources: [
        '_posts/2024-05-01-a.md',
        'articles/a.MARKDOWN',
        'articles/a/index.md',
        'articles/b.md',
        'publication.yml',
        'world/_index.md',
      ],
      assets: ['articles/a/photo.jpg', 'deep/publication.yml', 'notes.txt'],
      problems: [],
    });
  });

  it('tells how each looks from outside', () => {
    const folder = folderOf({ 'a.md': 'four', 'b.md': 'seventy' });
    const { sources } = findSources(folder);
    expect(sources.map(({ place, stamp }) => [place, stamp.size])).toEqual([
      [join(folder, 'a.md'), 4],
      [join(folder, 'b.md'), 7],
    ]);
  });

  it('neither follows links nor waits for pipes and sockets', async () => {
    const folder = folderOf({ 'a.md': 'A' });
    const secret = folderOf({ 'secret.md': 'S' });
    symlinkSync(join(secret, 'secret.md'), join(folder, 'link.md'));
    symlinkSync(secret, join(folder, 'linked'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('/nowhere', join(folder, 'broken.md'));
    spawnSync('mkfifo', [join(folder, 'pipe.md')]);
    const server = createServer().listen(join(folder, 'socket.md'));
    onTestFinished(() => {
      server.close();
    });
    await new Promise((listening) => server.once('listening', listening));
    expect(found(folder)).toEqual({
      sources: ['a.md'],
      assets: [],
      problems: [
        'file-not-regular: “broken.md” is a symbolic link, so it was not read',
        'file-not-regular: “link.md” is a symbolic link, so it was not read',
        'file-not-regular: “linked” is a symbolic link, so it was not read',
        'file-not-regular: “loop” is a symbolic link, so it was not read',
        'file-not-regular: “pipe.md” is no ordinary file, so it was not read',
        'file-not-regular: “socket.md” is no ordinary file, so it was not read',
      ],
    });
  });

  it('refuses a text over the limit, and takes one that reaches it', () => {
    const folder = folderOf({
      'fits.md': new Uint8Array(largestSource),
      'large.md': new Uint8Array(largestSource + 1),
      'large.jpg': new Uint8Array(largestSource + 1),
    });
    expect(found(folder)).toEqual({
      sources: ['fits.md'],
      assets: ['large.jpg'],
      problems: ['file-too-large: The file has 1048577 bytes; text files may have 1048576'],
    });
  });

  it('takes names of the greatest length and folders of great depth', () => {
    const name = `${'é'.repeat(126)}.md`;
    const deep = `${'d/'.repeat(200)}a.md`;
    expect(found(folderOf({ [name]: '', [deep]: '' }))).toEqual({
      sources: [deep, name],
      assets: [],
      problems: [],
    });
  });

  it('warns of names that differ only in case, and reads the first of two that differ only in Unicode form', () => {
    const folder = folderOf({
      'a/Flood.md': '',
      'a/flood.md': '',
      'été.md': 'composed',
      'e\u0301te\u0301.md': 'decomposed',
    });
    const { sources } = findSources(folder);
    expect(found(folder)).toEqual({
      sources: ['a/Flood.md', 'a/flood.md', 'été.md'],
      assets: [],
      problems: [
        'file-name-clash: “a/flood.md” and “a/Flood.md” differ only in capital letters, and are one file on macOS and Windows',
        'file-name-clash: There are two files “été.md”, whose names differ only in how their accents are stored; the second was not read',
      ],
    });
    const [read] = sources.slice(2).map((source) => readSource(source));
    expect(read && 'bytes' in read && read.bytes.toString()).toBe('decomposed');
  });

  it('says what is wrong with a name that is no UTF-8', () => {
    const folder = folderOf({});
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      'A',
    );
    expect(found(folder).problems).toEqual([
      'file-unreadable: “caf\uFFFD.md” cannot be read: its name is not written in UTF-8',
    ]);
  });

  it('says that there is no content folder', () => {
    const folder = folderOf({ 'a.md': '' });
    expect(found(join(folder, 'missing')).problems).toEqual([
      'file-unreadable: The content folder cannot be read: there is no such folder',
    ]);
    expect(found(join(folder, 'a.md')).problems).toEqual([
      'file-unreadable: The content folder cannot be read: it is no folder',
    ]);
  });

  it('reports a folder it may not read, and looks through the rest', () => {
    const folder = folderOf({ 'a.md': '', 'b/c.md': '', 'd.md': '' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'b'), 0);
    expect(asNobody(() => found(folder))).toEqual({
      sources: ['a.md', 'd.md'],
      assets: [],
      problems: ['file-unreadable: “b” cannot be read: it may not be read by this user'],
    });
    chmodSync(join(folder, 'b'), 0o700);
  });
});

import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { OutputPath } from '../../src/base/path.ts';
import { type Changes, type Output, openOutput } from '../../src/output/open-output.ts';
import { stageFile } from '../../src/output/stage-file.ts';
import { readFiles, scratchFolder, writeFiles } from '../support/scratch.ts';

type Files = Readonly<Record<string, string>>;

const front = '<html><head><meta name="generator" content="Broadsheet"></head>';

/** Publish a site of these files into a folder; or what stands against it. */
function publish(folder: string, files: Files, sources: Files = {}): Changes | string {
  const paths = Object.keys(files) as OutputPath[];
  const opened = openOutput(folder, paths, sources);
  if ('problem' in opened) return opened.problem.message;
  for (const path of paths) {
    const contents = files[path] ?? '';
    stage(opened.output, path, contents);
  }
  return opened.output.commit();
}

function stage(output: Output, path: OutputPath, contents: string): void {
  const slot = output.slotFor(path);
  output.take(path, slot, stageFile(output.state, slot, contents), digest(contents));
}

describe('openOutput()', () => {
  it('writes a new site, and nothing beside it but what it remembers', () => {
    const root = scratchFolder();
    expect(publish(join(root, 'dist'), { 'index.html': 'front', 'a/b/index.html': 'b' })).toEqual({
      written: ['a/b/index.html', 'index.html'],
      unchanged: 0,
      removed: [],
    });
    expect(readFiles(join(root, 'dist'))).toEqual({ 'a/b/index.html': 'b', 'index.html': 'front' });
    const beside = Object.keys(readFiles(root)).filter((path) => !path.startsWith('dist/'));
    expect(beside).toEqual([
      expect.stringMatching(/^\.broadsheet\/dist-[\da-f]{8}\/manifest\.bin$/),
    ]);
  });

  it('writes what changed, leaves what did not, removes what is gone with its empty folders', () => {
    const folder = join(scratchFolder(), 'dist');
    publish(folder, { 'index.html': 'front', 'a/index.html': 'a', 'old/deep/index.html': 'old' });
    expect(publish(folder, { 'index.html': 'new front', 'a/index.html': 'a' })).toEqual({
      written: ['index.html'],
      unchanged: 1,
      removed: ['old/deep/index.html'],
    });
    expect(readFiles(folder)).toEqual({ 'a/index.html': 'a', 'index.html': 'new front' });
    expect(existsSync(join(folder, 'old'))).toBe(false);
  });

  it('writes a file again that somebody changed or deleted', () => {
    const folder = join(scratchFolder(), 'dist');
    const files = { 'index.html': 'front', 'a.html': 'a', 'b.html': 'b' };
    publish(folder, files);
    writeFileSync(join(folder, 'a.html'), 'x');
    rmSync(join(folder, 'b.html'));
    expect(publish(folder, files)).toMatchObject({ written: ['a.html', 'b.html'], unchanged: 1 });
    expect(readFiles(folder)).toEqual({ 'a.html': 'a', 'b.html': 'b', 'index.html': 'front' });
  });

  it('puts a folder where a file stood, and a file where a folder stood', () => {
    const folder = join(scratchFolder(), 'dist');
    publish(folder, { a: 'file', 'b/index.html': 'in folder' });
    publish(folder, { 'a/index.html': 'in folder', b: 'file' });
    expect(readFiles(folder)).toEqual({ 'a/index.html': 'in folder', b: 'file' });
  });

  it('leaves the last site as it was until the new one is committed', () => {
    const folder = join(scratchFolder(), 'dist');
    publish(folder, { 'index.html': 'yesterday' });
    const opened = openOutput(folder, ['index.html' as OutputPath], {});
    if ('problem' in opened) throw new Error(opened.problem.message);
    stage(opened.output, 'index.html' as OutputPath, 'today');
    expect(readFiles(folder)).toEqual({ 'index.html': 'yesterday' });
    opened.output.discard();
    expect(readFiles(folder)).toEqual({ 'index.html': 'yesterday' });
    expect(publish(folder, { 'index.html': 'yesterday' })).toMatchObject({ unchanged: 1 });
  });

  it('writes through a link to the folder it leads to', () => {
    const root = scratchFolder();
    writeFiles(root, { 'real/.DS_Store': '' });
    symlinkSync(join(root, 'real'), join(root, 'dist'));
    publish(join(root, 'dist'), { 'index.html': 'front' });
    expect(readFiles(join(root, 'real'))).toEqual({ '.DS_Store': '', 'index.html': 'front' });
  });

  it('refuses a folder with files of somebody else, and deletes none of them', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'index.html': 'my own page', 'notes.txt': 'mine' });
    expect(publish(folder, { 'index.html': 'front' })).toContain(
      '“index.html”, which Broadsheet did not write',
    );
    expect(readFiles(folder)).toEqual({ 'index.html': 'my own page', 'notes.txt': 'mine' });
  });

  it('leaves a file alone that somebody put beside the site, but does not write over it', () => {
    const folder = join(scratchFolder(), 'dist');
    publish(folder, { 'index.html': 'front' });
    writeFiles(folder, { CNAME: 'example.com' });
    publish(folder, { 'index.html': 'new front' });
    expect(readFiles(folder)).toEqual({ CNAME: 'example.com', 'index.html': 'new front' });
    expect(publish(folder, { 'index.html': 'front', CNAME: 'ours' })).toContain('“CNAME”');
    expect(readFiles(folder)).toEqual({ CNAME: 'example.com', 'index.html': 'new front' });
  });

  it.each([
    ['is gone', (state: string) => rmSync(state, { recursive: true })],
    [
      'is garbage',
      (state: string) => writeFileSync(join(state, 'manifest.bin'), '{"version":3,"paths":[['),
    ],
    [
      'is of another version',
      (state: string) => writeFileSync(join(state, 'manifest.bin'), '{"version":0}'),
    ],
  ])('takes a site of ours over when its manifest %s', (_, spoil) => {
    const root = scratchFolder();
    const folder = join(root, 'dist');
    publish(folder, { 'index.html': front, 'gone/index.html': front, 'assets/main-1.css': '' });
    const [state = ''] = Object.keys(readFiles(join(root, '.broadsheet')))
      .filter((path) => path.endsWith('manifest.bin'))
      .map((path) => join(root, '.broadsheet', path, '..'));
    spoil(state);
    writeFiles(folder, { CNAME: 'example.com' });
    expect(publish(folder, { 'index.html': front })).toMatchObject({
      removed: ['assets/main-1.css', 'gone/index.html'],
    });
    expect(readFiles(folder)).toEqual({ CNAME: 'example.com', 'index.html': front });
  });

  it.each([
    ['content', 'it holds the content folder', 'content/..'],
    ['content', 'it holds the content folder', 'content'],
    ['content', 'it lies in the content folder', 'content/dist'],
    ['public', 'it lies in the public folder', 'public/dist'],
  ])('refuses a folder that mixes with the %s folder: %s', (name, reason, out) => {
    const root = scratchFolder();
    writeFiles(root, { [`${name}/a.md`]: 'text' });
    const refusal = publish(join(root, out), { 'index.html': '' }, { [name]: join(root, name) });
    expect(refusal).toContain(reason);
    expect(readFiles(root)).toEqual({ [`${name}/a.md`]: 'text' });
  });

  it('refuses a file', () => {
    const root = scratchFolder();
    writeFiles(root, { dist: 'a file' });
    expect(publish(join(root, 'dist'), { 'index.html': '' })).toContain('it is a file');
  });

  it('completes a build that died while it published', () => {
    const root = scratchFolder();
    const folder = join(root, 'dist');
    publish(folder, { 'index.html': front, 'old/index.html': front });
    const [state = ''] = Object.keys(readFiles(join(root, '.broadsheet')))
      .filter((path) => path.endsWith('manifest.bin'))
      .map((path) => join(root, '.broadsheet', path, '..'));
    writeFiles(state, {
      'journal.json': JSON.stringify({
        removals: ['old/index.html'],
        moves: [
          [0, 'index.html'],
          [1, 'new/index.html'],
        ],
      }),
      'staging/1': `${front}new`,
    });
    const opened = openOutput(folder, [], {});
    expect(opened).toHaveProperty('output');
    expect(readFiles(folder)).toEqual({ 'index.html': front, 'new/index.html': `${front}new` });
    expect(publish(folder, { 'index.html': front })).toMatchObject({ removed: ['new/index.html'] });
  });
});

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Kind } from '../../src/pages/view.ts';
import { startPress } from '../../src/press/start-press.ts';
import { newMemory } from '../../src/store/memory.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const plain = startPress([resolve('templates')], resolve('.'), newMemory());

/** The kinds of pages whose template counts as changed when a publication has these files. */
async function changedBy(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const own = scratchFolder();
  writeFiles(own, files);
  const { press } = await startPress([own, resolve('templates')], resolve('.'), newMemory());
  const before = (await plain).press?.templates.versions;
  const after = press?.templates.versions;
  const kinds = Object.keys(before ?? {}) as Kind[];
  return kinds.filter((kind) => before?.[kind] !== after?.[kind]);
}

const page = 'export const template = () => <p>Mine</p>;';

it('a template of its own changes the version of its kind alone', async () => {
  expect(await changedBy({ 'tag.tsx': page })).toEqual(['tag']);
  expect(await changedBy({ 'styles/own.css': 'p {}' })).toEqual([]);
});

it('a part changes the versions of all kinds that reach it', async () => {
  const changed = await changedBy({ 'parts/masthead.tsx': 'export const Masthead = () => <b/>;' });
  const kinds = Object.keys((await plain).press?.templates.versions ?? {});
  expect(changed).toEqual(kinds.filter((kind) => kind !== 'redirect'));
  const turn = await changedBy({ 'parts/turn.tsx': 'export const Turn = () => <p>Turn</p>;' });
  expect(turn).toContain('interview');
  expect(turn).not.toContain('tag-index');
});

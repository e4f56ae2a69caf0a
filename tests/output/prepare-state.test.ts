import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareState, type State } from '../../src/output/prepare-state.ts';
import { asNobody } from '../support/as-nobody.ts';
import { listFiles, readFiles, scratchFolder, writeFiles } from '../support/scratch.ts';

function stateBeside(output: string): State {
  const prepared = prepareState(output, {});
  if ('problem' in prepared) throw new Error(prepared.problem.message);
  return prepared.state;
}

it('prepareState() makes a folder beside the output, which git passes over', () => {
  const root = scratchFolder();
  const { folder } = stateBeside(join(root, 'dist'));
  expect(folder).toMatch(/\/\.broadsheet\/dist-[\da-f]{8}$/);
  expect(readFiles(root)).toEqual({ '.broadsheet/.gitignore': '*\n' });
  expect(stateBeside(join(root, 'dist')).folder).toBe(folder);
  expect(stateBeside(join(root, 'other')).folder).not.toBe(folder);
});

it('prepareState() takes back what it has made, and nothing that was there', () => {
  const root = scratchFolder();
  stateBeside(join(root, 'dist')).discard();
  expect(listFiles(root)).toEqual([]);
  const { folder } = stateBeside(join(root, 'dist'));
  writeFiles(folder, { 'manifest.json': '{}' });
  stateBeside(join(root, 'dist')).discard();
  stateBeside(join(root, 'other')).discard();
  expect(listFiles(root)).toEqual([
    '.broadsheet/.gitignore',
    expect.stringMatching(/dist-[\da-f]{8}\/manifest\.json$/),
  ]);
});

it('prepareState() refuses an output in a folder that is read, and leaves no trace there', () => {
  const root = scratchFolder();
  const prepared = prepareState(join(root, 'content/dist'), { content: join(root, 'content') });
  expect('problem' in prepared && prepared.problem.message).toContain(
    'it lies in the content folder',
  );
  expect(listFiles(root)).toEqual([]);
});

it('prepareState() says what is in the way where nothing may be written', () => {
  const root = scratchFolder();
  chmodSync(root, 0o555);
  const prepared = asNobody(() => prepareState(join(root, 'dist'), {}));
  expect('problem' in prepared && prepared.problem.kind).toBe('disk');
});

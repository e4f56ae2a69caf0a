import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFolders } from '../../src/commands/folders.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

function scratch(...paths: readonly string[]): string {
  const root = scratchFolder();
  writeFiles(root, Object.fromEntries(paths.map((path) => [path, ''])));
  return root;
}

describe('findFolders()', () => {
  it('finds everything below the working folder', () => {
    const root = scratch('content/a.md');
    expect(findFolders({}, root, '/package')).toEqual({
      content: join(root, 'content'),
      public: join(root, 'public'),
      templates: join(root, 'templates'),
      output: join(root, 'dist'),
      package: '/package',
    });
  });

  it('takes the folder that holds the content for the root', () => {
    const root = scratch('paper/content/a.md');
    expect(findFolders({ content: 'paper/content', out: 'site' }, root, '/package')).toMatchObject({
      content: join(root, 'paper/content'),
      public: join(root, 'paper/public'),
      output: join(root, 'site'),
    });
  });

  it('takes a root that is named', () => {
    const root = scratch('paper/content/a.md', 'other/a.md');
    expect(findFolders({ root: 'paper' }, root, '')).toMatchObject({
      output: join(root, 'paper/dist'),
    });
    expect(findFolders({ root: 'paper', content: 'other' }, root, '')).toMatchObject({
      content: join(root, 'other'),
      output: join(root, 'paper/dist'),
    });
  });

  it('refuses a folder that is named and not there, and a missing content folder', () => {
    const root = scratch('content/a.md', 'file');
    expect(() => findFolders({ public: 'none' }, root, '')).toThrow(
      `There is no public folder at “${join(root, 'none')}”`,
    );
    expect(() => findFolders({ content: 'file' }, root, '')).toThrow('is no folder');
    expect(() => findFolders({ root: 'none' }, root, '')).toThrow('There is no content folder');
  });
});

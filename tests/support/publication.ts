import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lendShelf } from './lent-shelf.ts';
import { listFiles, scratchFolder, writeFiles } from './scratch.ts';

const cli = resolve('lib/cli.js');

/** A publication in a scratch folder, removed when the test is over. */
export interface Publication {
  readonly root: string;
  /** Run the built command in the folder. */
  readonly run: (args?: readonly string[], env?: Readonly<Record<string, string>>) => Run;
  /** Write a file below the folder. */
  readonly write: (path: string, contents: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Every file below a folder, sorted; empty when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A scratch publication of the files given by path, or copied from a folder; it is removed with the test, or as `atEnd` says. */
export function publication(
  files: Readonly<Record<string, string | Uint8Array>> | string,
  atEnd?: (end: () => void) => void,
): Publication {
  const root = scratchFolder(atEnd);
  if (typeof files === 'string') cpSync(files, root, { recursive: true });
  else writeFiles(root, files);
  return publicationIn(root);
}

/** The publication in a folder that somebody else takes care of. */
export function publicationIn(root: string): Publication {
  return {
    root,
    write: (path, contents) => writeFiles(root, { [path]: contents }),
    run: (args = ['build'], env = {}) => {
      lendShelf(root);
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        encoding: 'utf8',
        // Tests say the same wherever they run.
        env: { ...process.env, CI: '', NO_COLOR: '1', ...env },
        timeout: 60_000,
      });
      return { code: status, stdout, stderr };
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => listFiles(join(root, folder)),
  };
}

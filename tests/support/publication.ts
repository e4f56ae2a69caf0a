import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

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

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A scratch publication of the files given by path, or copied from a folder. */
export function publication(
  files: Readonly<Record<string, string | Uint8Array>> | string,
): Publication {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write: Publication['write'] = (path, contents) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  };
  if (typeof files === 'string') cpSync(files, root, { recursive: true });
  else for (const [path, contents] of Object.entries(files)) write(path, contents);
  return {
    root,
    write,
    run: (args = ['build'], env = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ...env },
        timeout: 60_000,
      });
      return { code: status, stdout, stderr };
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => filesBelow(join(root, folder)),
  };
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}

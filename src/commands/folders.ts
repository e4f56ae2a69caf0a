import { lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Folders } from '../pipeline/build-options.ts';
import { UsageError } from './usage-error.ts';

/** The folders as flags give them, relative to the working folder. */
export interface FolderFlags {
  readonly root?: string;
  readonly content?: string;
  readonly out?: string;
  readonly public?: string;
  readonly templates?: string;
}

/**
 * The folders of a publication. Without `--root`, the root is the folder that holds the content folder, else the working
 * folder; what is not named lies in the root. A folder that is named must be there, and so must the content.
 */
export function findFolders(flags: FolderFlags, working: string, packageFolder: string): Folders {
  const content = flags.content === undefined ? undefined : resolve(working, flags.content);
  const root = resolve(working, flags.root ?? (content === undefined ? '.' : dirname(content)));
  const place = (name: 'public' | 'templates'): string => {
    const flag = flags[name];
    if (flag === undefined) return resolve(root, name);
    return existing(resolve(working, flag), name);
  };
  return {
    content: existing(content ?? resolve(root, 'content'), 'content'),
    public: place('public'),
    templates: place('templates'),
    output: flags.out === undefined ? resolve(root, 'dist') : resolve(working, flags.out),
    package: packageFolder,
  };
}

function existing(folder: string, name: 'content' | 'public' | 'templates'): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return folder;
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  throw new UsageError(
    entry ? `“${folder}” is no folder` : `There is no ${name} folder at “${folder}”`,
    `Make that folder, or name another one with “--${name}”`,
  );
}

import { lstatSync, type Stats } from 'node:fs';

/** What stands at a path, links not followed; undefined when nothing does, or when a file stands where a folder is asked for. */
export function fileAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

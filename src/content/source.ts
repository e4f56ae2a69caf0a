import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';

/** A content file as found on disk, before anything is understood about it. */
export interface SourceFile {
  readonly path: ContentPath;
  readonly bytes: Uint8Array;
}

/** Everything found in a content folder, each list in code-point order of paths. */
export interface Sources {
  /** Markdown files and the publication's settings. */
  readonly sources: readonly SourceFile[];
  /** Pictures and other files that lie beside the text. */
  readonly assets: readonly ContentPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files of text over this many bytes are refused. */
export const largestSource = 1_048_576;

/**
 * Read a content folder. Only regular files count: links, pipes and sockets are reported and never opened. Names that
 * begin with `_` or `.` are passed over, except `_posts` and `_index.md`.
 */
export function readSources(folder: string): Sources {
  const found: Found = { sources: [], assets: [], diagnostics: [] };
  readFolder(folder, '', found);
  found.sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  found.assets.sort();
  return found;
}

interface Found {
  readonly sources: SourceFile[];
  readonly assets: ContentPath[];
  readonly diagnostics: Diagnostic[];
}

function readFolder(folder: string, below: string, found: Found): void {
  try {
    for (const name of readdirSync(join(folder, below)).sort()) {
      if (isPassedOver(name)) continue;
      readEntry(folder, below === '' ? name : `${below}/${name}`, found);
    }
  } catch (error) {
    found.diagnostics.push(unreadable(below as ContentPath, error));
  }
}

function isPassedOver(name: string): boolean {
  if (name === 'node_modules') return true;
  return (
    /^[._]/.test(name) && name !== '_posts' && !/^_index\.(?:md|markdown|mdown|mkd)$/i.test(name)
  );
}

function readEntry(folder: string, below: string, found: Found): void {
  const path = below.normalize('NFC') as ContentPath;
  const place = join(folder, below);
  try {
    const entry = lstatSync(place);
    if (entry.isDirectory()) {
      readFolder(folder, below, found);
    } else if (!entry.isFile()) {
      found.diagnostics.push(notRegular(path, entry.isSymbolicLink()));
    } else if (!isSource(path)) {
      found.assets.push(path);
    } else if (entry.size > largestSource) {
      found.diagnostics.push(tooLarge(path, entry.size));
    } else {
      found.sources.push({ path, bytes: readFileSync(place) });
    }
  } catch (error) {
    found.diagnostics.push(unreadable(path, error));
  }
}

function isSource(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) || /^publication\.ya?ml$/.test(path);
}

function notRegular(path: ContentPath, isLink: boolean): Diagnostic {
  return diagnose(
    'file-not-regular',
    { path },
    `“${path}” is ${isLink ? 'a symbolic link' : 'no ordinary file'}, so it was not read`,
    isLink ? 'Put the file itself there' : 'Take it out of the content folder',
  );
}

function tooLarge(path: ContentPath, size: number): Diagnostic {
  return diagnose(
    'file-too-large',
    { path },
    `The file has ${size} bytes; text files may have ${largestSource}`,
    'Split it into several files',
  );
}

function unreadable(path: ContentPath, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'it may not be read by this user',
    EPERM: 'it may not be read by this user',
    ENOENT: 'it disappeared while the build was reading',
    EMFILE: 'too many files are open on this machine',
  };
  return diagnose(
    'file-unreadable',
    { path },
    `“${path}” cannot be read: ${reasons[code] ?? code}`,
    'Check the file and its permissions, then build again',
  );
}

import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';

/** A link, pipe, socket or device in the content folder. */
export function notRegular(path: ContentPath, isLink: boolean): Diagnostic {
  return diagnose(
    'file-not-regular',
    { path },
    `“${path}” is ${isLink ? 'a symbolic link' : 'no ordinary file'}, so it was not read`,
    isLink ? 'Put the file itself there' : 'Take it out of the content folder',
  );
}

/** A text file over the limit, in bytes. */
export function tooLarge(path: ContentPath, size: number, limit: number): Diagnostic {
  return diagnose(
    'file-too-large',
    { path },
    `The file has ${size} bytes; text files may have ${limit}`,
    'Split it into several files',
  );
}

/** Two files that are one on systems whose file names know no case or only one Unicode form. */
export function nameClash(path: ContentPath, other: ContentPath): Diagnostic {
  const hint = 'Rename one of them';
  if (path === other) {
    const message = `There are two files “${path}”, whose names differ only in how their accents are stored; the second was not read`;
    return diagnose('file-name-clash', { path }, message, hint);
  }
  const message = `“${path}” and “${other}” differ only in capital letters, and are one file on macOS and Windows`;
  return diagnose('file-name-clash', { path }, message, hint);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read by this user',
  EPERM: 'it may not be read by this user',
  ELOOP: 'a symbolic link has taken its place',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  ENAMETOOLONG: 'its path is too long for this system',
  EIO: 'the disk reports an error',
};

/** A file or folder that the system does not give us. */
export function unreadable(path: ContentPath, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return diagnose(
    'file-unreadable',
    { path },
    `${path === '' ? 'The content folder' : `“${path}”`} cannot be read: ${reasonFor(code, path)}`,
    'Check the file and its permissions, then build again',
  );
}

function reasonFor(code: string, path: ContentPath): string {
  if (path === '' && code === 'ENOENT') return 'there is no such folder';
  if (path === '' && code === 'ENOTDIR') return 'it is no folder';
  if (path.includes('\uFFFD')) return 'its name is not written in UTF-8';
  if (code === 'ENOENT') return 'it disappeared while the build was reading';
  return reasons[code] ?? code;
}

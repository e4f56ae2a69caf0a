import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { OutputPath } from '../base/path.ts';
import { fileAt } from './file-at.ts';

/** A file that is copied as it is. */
export interface CopiedFile {
  readonly from: string;
  readonly to: OutputPath;
}

/**
 * The files of a public folder, in code-point order; none when there is no such folder. Only regular files count, and
 * names that begin with a dot are passed over, except `.well-known` and `.nojekyll`.
 */
export function readPublicFiles(folder: string): {
  readonly files: readonly CopiedFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const files: CopiedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of pathsBelow(folder, '')) {
    if (lstatSync(join(folder, path)).isFile()) {
      files.push({ from: join(folder, path), to: path.normalize('NFC') as OutputPath });
    } else diagnostics.push(notCopied(path));
  }
  return { files, diagnostics };
}

/** Everything in a folder that is no folder itself. */
function pathsBelow(folder: string, below: string): readonly string[] {
  const place = join(folder, below);
  if (!fileAt(place)?.isDirectory()) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') || name === '.well-known' || name === '.nojekyll')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(folder, path) : [path];
    });
}

function notCopied(path: string): Diagnostic {
  return diagnose(
    'file-not-regular',
    { folder: 'public', path },
    `“${path}” is no ordinary file, so it was not copied`,
    'Put the file itself there',
  );
}

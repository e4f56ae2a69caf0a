import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileAt } from './file-at.ts';
import type { Problem } from './problem.ts';

/** Where a link to the folder leads, also when the folder itself is yet to be made. */
export function realPlace(folder: string): string {
  const path = resolve(folder);
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
}

/** Why nothing may be written to `output` at all: it holds, or lies in, a folder that is read. */
export function checkPlace(
  output: string,
  sources: Readonly<Record<string, string>>,
): Problem | undefined {
  const kind = fileAt(output);
  if (kind && !kind.isDirectory())
    return refused(output, 'it is a file', 'Name a folder with “--out”');
  if (dirname(output) === output)
    return refused(output, 'it is the whole disk', 'Name a folder with “--out”');
  for (const [name, folder] of Object.entries(sources)) {
    const source = realPlace(folder);
    if (contains(output, source))
      return refused(output, `it holds the ${name} folder`, 'Name another folder with “--out”');
    if (contains(source, output))
      return refused(output, `it lies in the ${name} folder`, 'Name another folder with “--out”');
  }
  return undefined;
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function refused(output: string, reason: string, hint: string): Problem {
  return { kind: 'place', message: `Nothing is written to “${output}”, because ${reason}`, hint };
}

/** The folders that are read, by the names under which a refusal speaks of them. */
export function sourceFolders(folders: {
  readonly content: string;
  readonly public: string;
  readonly templates: string;
}): Readonly<Record<string, string>> {
  return { content: folders.content, public: folders.public, templates: folders.templates };
}

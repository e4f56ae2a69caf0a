import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The folders in which a template, a part, a style or a script is looked for, the publication's own first. */
export type TemplateFolders = readonly string[];

/** The file that stands for a name below `templates/`: the publication's own, else ours. */
export function findTemplate(name: string, folders: TemplateFolders): string | undefined {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * The file meant by a relative import in a template. A publication overrides file by file, so `./parts/card.tsx`, imported
 * by one of our templates, is the publication's own when it has one.
 */
export function findImport(
  specifier: string,
  importer: string,
  folders: TemplateFolders,
): string | undefined {
  const path = resolve(importer, specifier);
  const folder = folders.find((candidate) => isBelow(path, candidate));
  return folder === undefined ? undefined : findTemplate(relative(folder, path), folders);
}

/** The name of a file below the first of the folders that holds it, with `/` between names; undefined outside of all. */
export function templateName(path: string, folders: TemplateFolders): string | undefined {
  const folder = folders.find((candidate) => isBelow(path, candidate));
  return folder === undefined ? undefined : relative(folder, path).replaceAll(sep, '/');
}

function isBelow(path: string, folder: string): boolean {
  return dirname(path) === folder || path.startsWith(folder + sep);
}

import { fileAt } from './file-at.ts';
import type { ManifestEntry } from './manifest.ts';

/** Did nobody write to a file since we did? */
export function isUntouched(
  path: string,
  { size, modified }: Pick<ManifestEntry, 'size' | 'modified'>,
): boolean {
  const found = fileAt(path);
  return found?.isFile() === true && found.size === size && found.mtimeMs === modified;
}

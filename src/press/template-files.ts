import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digest } from '../base/digest.ts';
import { stampOf } from '../base/stamp.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import type { TemplateFolders } from './template-folders.ts';

/** The digest of every file in the template folders, with their names: it changes when anything could be compiled otherwise. */
export function digestOfFolders(folders: TemplateFolders, seen: SeenFiles): Digest {
  return digest(folders.map((folder) => digestsBelow(folder, '', seen)));
}

function digestsBelow(folder: string, below: string, seen: SeenFiles): readonly string[] {
  return entriesOf(join(folder, below)).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return digestsBelow(folder, path, seen);
    return [`${path} ${digestOfFile(join(folder, path), seen)}`];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Links are followed, as the compiler does; one that leads nowhere has no digest. */
function digestOfFile(place: string, seen: SeenFiles): Digest | '' {
  const state = statSync(place, { throwIfNoEntry: false });
  if (!state?.isFile()) return '';
  const stamp = stampOf(state);
  const known = seen.digestOf(place, stamp);
  if (known) return known;
  const own = digest(readFileSync(place));
  seen.see(place, stamp, own);
  return own;
}

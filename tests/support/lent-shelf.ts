import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stateFolder } from '../../src/output/manifest.ts';

/** Files made of the sample's pictures, kept between tests and runs, since making them all takes half a minute. */
const kept = resolve('node_modules/.cache/broadsheet-tests/shelf');

/** Whose pictures are worth keeping: every other publication in tests has none, or is about making them. */
const isSample = (root: string): boolean => existsSync(join(root, 'content/pictures'));

const shelfOf = (root: string): string => join(stateFolder(join(root, 'dist')), 'pictures');

/** Let a build of the sample find what earlier ones have made. */
export function lendShelf(root: string): void {
  if (isSample(root) && existsSync(kept) && !existsSync(shelfOf(root)))
    cpSync(kept, shelfOf(root), { recursive: true });
}

/** Keep what a build of the sample has made, for the next; many tests may do so at once. */
export function takeShelfBack(root: string): void {
  const shelf = shelfOf(root);
  if (!isSample(root) || !existsSync(shelf)) return;
  mkdirSync(kept, { recursive: true });
  const there = new Set(readdirSync(kept));
  for (const name of readdirSync(shelf)) {
    if (there.has(name)) continue;
    const whole = join(kept, `${name}.${process.pid}`);
    cpSync(join(shelf, name), whole);
    renameSync(whole, join(kept, name));
  }
}

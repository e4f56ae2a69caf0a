import { rmSync } from 'node:fs';
import { compile } from '../../compile.mjs';
import { warmShelf } from './lent-shelf.ts';

/**
 * Before all tests, bundle the command once, as `npm run compile` does, and make the files of the sample's pictures with it.
 * When bundling fails, every test that runs the command fails too, since there is none; the others still say what they have to say.
 */
export async function setup(): Promise<void> {
  try {
    await compile();
  } catch {
    rmSync('lib', { recursive: true, force: true });
    return;
  }
  warmShelf();
}

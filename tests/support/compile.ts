import { rmSync } from 'node:fs';
import { compile } from '../../compile.mjs';

/**
 * Bundle the command once before all tests, as `npm run compile` does. When that fails, every test that runs the command
 * fails too, since there is none; the others still say what they have to say.
 */
export async function setup(): Promise<void> {
  try {
    await compile();
  } catch {
    rmSync('lib', { recursive: true, force: true });
  }
}

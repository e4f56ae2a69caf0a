import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundle the command once before all tests, as `npm run compile` does. When that fails, every test that runs the command
 * fails too, since there is none; the others still say what they have to say.
 */
export async function setup(): Promise<void> {
  try {
    await build({
      entryPoints: ['src/cli.ts'],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      outdir: 'lib',
      logLevel: 'warning',
    });
  } catch {
    rmSync('lib', { recursive: true, force: true });
  }
}

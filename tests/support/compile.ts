import { existsSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundle the command once before all tests, as `npm run compile` does. */
export async function setup(): Promise<void> {
  if (!existsSync('src/cli.ts')) return;
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
}

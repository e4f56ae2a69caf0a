// Bundles the command into lib/: `node compile.mjs`. What is bundled starts several times faster than a tree of packages.
import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Native code, and what finds its own files by its place, stays where npm has put it. */
const external = ['satteri', 'esbuild', 'lightningcss', 'sharp', 'pagefind'];

/** Packages in CommonJS ask for the modules of Node by `require`, which a module does not have. */
const banner =
  "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);";

/** Compile the command; throws when it cannot be. */
export async function compile() {
  const { outputFiles } = await build({
    entryPoints: { cli: 'src/cli.ts', worker: 'src/pipeline/worker.ts' },
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    banner: { js: banner },
    outdir: 'lib',
    logLevel: 'warning',
  });
  rmSync('lib', { recursive: true, force: true });
  mkdirSync('lib');
  for (const { path, contents } of outputFiles) writeFileSync(`lib/${basename(path)}`, contents);
  const contents = outputFiles.map(({ path, text }) => [basename(path), hash('sha256', text)]);
  writeFileSync('lib/contents.json', `${JSON.stringify(Object.fromEntries(contents), null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compile();

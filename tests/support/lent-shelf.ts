import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stateFolder } from '../../src/output/manifest.ts';

const pictures = 'content/pictures';

/** What the files made of the sample's pictures depend on, roughly: enough to know when to make them once more. */
function shelfName(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(pictures)) hash.update(readFileSync(join(pictures, name)));
  for (const rule of ['src/pictures/recipe.ts', 'src/pages/pictures/places.ts'])
    hash.update(readFileSync(rule));
  return hash.digest('hex').slice(0, 12);
}

/** The files made of the sample's pictures, kept between tests and runs: making them all takes most of a minute. */
const kept = resolve('node_modules/.cache/broadsheet-tests', `shelf-${shelfName()}`);

const shelfOf = (root: string): string => join(stateFolder(join(root, 'dist')), 'pictures');

/** Make the files of the sample's pictures before all tests, unless an earlier run has done so. */
export function warmShelf(): void {
  if (existsSync(kept)) return;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-shelf-')));
  cpSync('content', join(root, 'content'), { recursive: true });
  spawnSync(process.execPath, [resolve('lib/cli.js'), 'build', '--quiet'], { cwd: root });
  if (existsSync(shelfOf(root))) {
    const ready = `${kept}.${process.pid}`;
    mkdirSync(kept.replace(/[^/\\]+$/, ''), { recursive: true });
    cpSync(shelfOf(root), ready, { recursive: true });
    if (existsSync(kept)) rmSync(ready, { recursive: true });
    else renameSync(ready, kept);
  }
  rmSync(root, { recursive: true, force: true });
}

/** Let a build of the sample find those files; other publications in tests have no pictures, or are about making them. */
export function lendShelf(root: string): void {
  if (existsSync(join(root, pictures)) && existsSync(kept) && !existsSync(shelfOf(root)))
    cpSync(kept, shelfOf(root), { recursive: true });
}

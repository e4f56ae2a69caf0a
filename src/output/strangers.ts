import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputPath } from '../base/path.ts';
import { fileAt } from './file-at.ts';
import type { Manifest } from './manifest.ts';
import type { Problem } from './problem.ts';

/**
 * What lies in an output folder whose manifest is lost: the files that a build of ours wrote, as far as they show it; or
 * why the folder cannot be taken over, because its front page does not say that Broadsheet made it. `paths` are those of
 * the new site.
 */
export function adoptFolder(
  output: string,
  paths: ReadonlySet<OutputPath>,
): { readonly own: readonly OutputPath[] } | { readonly problem: Problem } {
  const found = filesBelow(output, '');
  if (found.length === 0) return { own: [] };
  if (!isMadeByUs(join(output, 'index.html'))) {
    return { problem: strangersProblem(output, found[0] ?? '') };
  }
  const own = found.filter(
    (path) => paths.has(path) || isOurFolder.test(path) || isMadeByUs(join(output, path)),
  );
  return { own };
}

/** What lies in these is named by its contents, which nobody knows beforehand. */
const isOurFolder = /^(?:assets|media|search\/(?:engines|volumes))\//;

/** Why a new site cannot be written: one of its files would take the place of a file that no build of ours wrote. */
export function checkStrangers(
  output: string,
  paths: readonly OutputPath[],
  last: Manifest,
): Problem | undefined {
  const taken = paths.find((path) => !last.has(path) && fileAt(join(output, path))?.isFile());
  return taken === undefined ? undefined : strangersProblem(output, taken);
}

function strangersProblem(output: string, path: string): Problem {
  return {
    kind: 'place',
    message: `Nothing is written to “${output}”, because it holds “${path}”, which Broadsheet did not write`,
    hint: 'Name a new or empty folder with “--out”, or empty this one yourself if nothing in it is needed',
  };
}

/** Files that tools leave in folders and nobody minds. */
const harmless = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

function filesBelow(output: string, below: string): readonly OutputPath[] {
  const place = join(output, below);
  if (!fileAt(place)?.isDirectory()) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !harmless.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(output, path) : [path as OutputPath];
    });
}

/** Length of the beginning of a page, in bytes, in which its `<head>` names what made it. */
const headLength = 16_384;

/** Does an HTML page say in its head that Broadsheet made it? */
function isMadeByUs(path: string): boolean {
  if (!path.endsWith('.html') || !fileAt(path)?.isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(headLength);
    const head = new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
    return /<meta name="generator" content="Broadsheet/.test(head);
  } finally {
    closeSync(file);
  }
}

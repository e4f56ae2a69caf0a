import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Write a file, and the folders above it where they are missing. */
export function writeFile(path: string, contents: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Rewrite a text file by a replacement that must find something, or the benchmark would measure nothing. */
export function replaceIn(path: string, pattern: RegExp, replacement: string): void {
  const before = readFileSync(path, 'utf8');
  if (!pattern.test(before)) throw new Error(`“${path}” holds nothing that matches ${pattern}`);
  writeFileSync(path, before.replace(pattern, replacement));
}

/** How many HTML files there are below a folder. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length;
}

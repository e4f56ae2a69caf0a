import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../base/digest.ts';

/** Names this very Broadsheet: its version, and what it was compiled from, which differs while somebody works on it. */
export function generatorVersion(packageFolder: string): string {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return `${version} ${digest(readFileSync(join(packageFolder, 'lib/contents.json')))}`;
}

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a published Broadsheet consists of, as far as a build needs it. */
const parts = ['lib', 'templates', 'package.json'];

/**
 * Copy the compiled package, so that it stays the same while it is measured, whatever is compiled meanwhile. The copy lies
 * below `node_modules/`, where it finds the libraries, and goes when the process ends.
 */
export function freezePackage(checkout: string): string {
  const cache = join(checkout, 'node_modules/.cache/broadsheet-bench');
  const folder = join(cache, `package-${process.pid}`);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const part of parts) cpSync(join(checkout, part), join(folder, part), { recursive: true });
  return folder;
}

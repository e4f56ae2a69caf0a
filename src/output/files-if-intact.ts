import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isUntouched } from './is-untouched.ts';
import { journalPlace } from './journal.ts';
import { readManifest, stateFolder } from './manifest.ts';
import { realPlace } from './place.ts';

/** The number of files in an output that stands just as the last build left it; undefined when it does not. */
export function filesIfIntact(output: string): number | undefined {
  const place = realPlace(output);
  const state = stateFolder(place);
  const manifest = existsSync(journalPlace(state)) ? undefined : readManifest(state);
  if (manifest === undefined) return undefined;
  for (const [path, entry] of manifest)
    if (!isUntouched(join(place, path), entry)) return undefined;
  return manifest.size;
}

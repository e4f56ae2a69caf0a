import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { type Digest, digest } from '../base/digest.ts';
import type { Kind } from '../pages/view.ts';

/**
 * For each kind of page the digest of every file that its template reaches, itself included; so a change to the template of
 * tags renders tag pages anew and no others. What all of them are run with counts for each.
 */
export function templateVersions(
  kinds: readonly Kind[],
  { inputs }: Metafile,
  packageFolder: string,
): Readonly<Record<Kind, Digest>> {
  const digests = new Map<string, Digest>();
  const digestOf = (path: string): Digest => {
    const known = digests.get(path) ?? digest(readFileSync(resolve(packageFolder, path)));
    digests.set(path, known);
    return known;
  };
  const roots = Object.values(inputs).find((input) =>
    input.imports.some(({ original }) => original?.startsWith('template:')),
  );
  const rootOf = (kind: Kind): string | undefined =>
    roots?.imports.find(({ original }) => original === `template:${kind}.tsx`)?.path;
  const shared = (roots?.imports ?? []).filter(
    ({ original }) => original?.startsWith('template:') === false,
  );
  const versionOf = (kind: Kind): Digest => {
    const reached = new Set<string>();
    for (const path of [rootOf(kind), ...shared.map((found) => found.path)]) {
      if (path !== undefined) reach(path, inputs, reached);
    }
    return digest([...reached].sort().map((path) => digestOf(path)));
  };
  return Object.fromEntries(kinds.map((kind) => [kind, versionOf(kind)])) as Record<Kind, Digest>;
}

function reach(path: string, inputs: Metafile['inputs'], reached: Set<string>): void {
  if (reached.has(path)) return;
  reached.add(path);
  for (const { path: next } of inputs[path]?.imports ?? []) reach(next, inputs, reached);
}

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import type { KnownPictures, PictureFacts } from '../content/picture.ts';
import { inTurns } from '../pictures/in-turns.ts';
import { sharpVersion } from '../pictures/load-sharp.ts';
import { faultyPicture, type PictureFault } from '../pictures/picture-fault.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { pictureRecipe } from '../pictures/recipe.ts';
import type { PictureUse } from '../site/picture-use.ts';
import type { Memory } from '../store/memory.ts';

/** What pictures are looked at with. */
export interface LookTools {
  /** The content folder. */
  readonly content: string;
  readonly memory: Memory;
  /** How many pictures may be read at a time. */
  readonly atOnce: number;
}

/** What is known of the pictures of a site. */
export interface SeenPictures extends KnownPictures {
  readonly diagnostics: readonly Diagnostic[];
  /** What the store is to keep for the next build. */
  readonly kept: readonly Digest[];
}

/** Look at every picture that a site shows or leads to. A file that looks as it did, or holds what another held, is not read again. */
export async function lookAtPictures(
  uses: readonly PictureUse[],
  tools: LookTools,
): Promise<SeenPictures> {
  if (uses.length === 0) return { facts: new Map(), recipe: '', diagnostics: [], kept: [] };
  const paths = [...new Set(uses.map(({ path }) => path))];
  const looked = await inTurns(paths, tools.atOnce, (path) => look(path, tools));
  const facts = new Map<ContentPath, PictureFacts>();
  const diagnostics: Diagnostic[] = [];
  for (const [n, path] of paths.entries()) {
    const found = looked[n]?.found;
    if (found === undefined || found === 'unknown') continue;
    if ('code' in found) diagnostics.push(found);
    else if ('fault' in found) diagnostics.push(faultyPicture(path, found));
    else facts.set(path, found);
  }
  const kept = looked.flatMap(({ key }) => key ?? []);
  return { facts, recipe: pictureRecipe(), diagnostics, kept };
}

type Found = PictureFacts | PictureFault | 'unknown';

interface Looked {
  readonly key?: Digest;
  readonly found: Found | Diagnostic;
}

async function look(path: ContentPath, { content, memory }: LookTools): Promise<Looked> {
  const { store, seen } = memory;
  const place = join(content, path);
  try {
    const stamp = stampOf(lstatSync(place));
    const known = seen.digestOf(place, stamp);
    const found = known && (store.get(keyOf(path, known)) as Found | undefined);
    if (known && found) return { key: keyOf(path, known), found };
    const bytes = readFileSync(place);
    const own = digest(bytes);
    seen.see(place, stamp, own);
    const key = keyOf(path, own);
    const read =
      (store.get(key) as Found | undefined) ?? (await readPicture({ path, bytes, digest: own }));
    store.put(key, read);
    return { key, found: read };
  } catch (error) {
    return { found: vanished(path, error) };
  }
}

/** Of a file's name only its ending matters. */
function keyOf(path: ContentPath, bytes: Digest): Digest {
  return digest(['picture 1', bytes, /\.svg$/i.test(path), sharpVersion()]);
}

function vanished(path: ContentPath, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return diagnose(
    'file-unreadable',
    { path },
    `“${path}” cannot be read: ${reason}`,
    'Check the file and its permissions, then build again',
  );
}

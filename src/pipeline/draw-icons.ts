import { readFileSync, statSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { stampOf } from '../base/stamp.ts';
import type { CopiedFile } from '../output/public-files.ts';
import { iconPath, type PlannedIcon, planIcons } from '../pages/icons.ts';
import { drawIcon, iconRecipe } from '../pictures/draw-icon.ts';
import type { Memory } from '../store/memory.ts';

/** An icon that lies on the shelf of pictures. */
export interface DrawnIcon extends PlannedIcon {
  /** Of everything that it is made from. */
  readonly fingerprint: Digest;
}

export interface DrawnIcons {
  /** None when nothing can be drawn of the publication's own icon. */
  readonly icons: readonly DrawnIcon[];
  /** Number of files that had to be drawn, because no build had drawn them before. */
  readonly encoded: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Have the icons of a publication drawn, from its `favicon.svg` among `files`; what was drawn before is not drawn again. */
export async function drawIcons(
  files: readonly CopiedFile[],
  { memory, force }: { readonly memory: Memory; readonly force: boolean },
): Promise<DrawnIcons> {
  const source = files.find(({ to }) => to === iconPath);
  if (source === undefined) return { icons: [], encoded: 0, diagnostics: [] };
  const own = digestOf(source, memory);
  const icons = planIcons(files.map(({ to }) => to)).map((icon) => {
    const fingerprint = digest([iconRecipe, own, icon.size, icon.format, icon.padded]);
    return { fingerprint, ...icon };
  });
  const missing = icons.filter(
    ({ fingerprint }) => force || memory.pictures.get(fingerprint) === undefined,
  );
  try {
    for (const icon of missing) {
      const bytes = await drawIcon(readFileSync(source.from), icon);
      memory.pictures.put(icon.fingerprint, bytes);
    }
  } catch (error) {
    return { icons: [], encoded: 0, diagnostics: [undrawable(error)] };
  }
  return { icons, encoded: missing.length, diagnostics: [] };
}

function digestOf({ from }: CopiedFile, { seen }: Memory): Digest {
  const stamp = stampOf(statSync(from));
  const known = seen.digestOf(from, stamp);
  if (known) return known;
  const own = digest(readFileSync(from));
  seen.see(from, stamp, own);
  return own;
}

function undrawable(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose(
    'icon-broken',
    { folder: 'public', path: iconPath },
    `No icons for home screens can be drawn of “${iconPath}”: ${reason}`,
    'Give its <svg> a “viewBox”, or a “width” and a “height”, and see that a browser shows it',
  );
}

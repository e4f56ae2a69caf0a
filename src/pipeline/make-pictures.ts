import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import type { Output } from '../output/open-output.ts';
import { stageFile } from '../output/stage-file.ts';
import type { WantedPicture } from '../pages/pictures/wanted-picture.ts';
import { inTurns } from '../pictures/in-turns.ts';
import { makeCut } from '../pictures/make-cut.ts';
import type { Memory } from '../store/memory.ts';

/** What files of pictures are made with. */
export interface PictureTools {
  /** The content folder. */
  readonly content: string;
  readonly output: Output;
  readonly memory: Memory;
  /** Make all of them anew? */
  readonly force: boolean;
  /** How many may be made at a time. */
  readonly atOnce: number;
  readonly onMade: (done: number, total: number) => void;
}

export interface MadePictures {
  /** Number of files that had to be made, because no build had made them before. */
  readonly encoded: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Take every file made of a picture into the output: as it stands there, from the shelf, or else made anew. */
export async function makePictures(
  wanted: readonly WantedPicture[],
  tools: PictureTools,
): Promise<MadePictures> {
  const missing = wanted.filter((picture) => !isThere(picture, tools));
  let done = 0;
  const problems = await inTurns(cutsIn(missing), tools.atOnce, async (cut) => {
    const problem = await make(cut, tools);
    done += cut.length;
    tools.onMade(done, missing.length);
    return problem;
  });
  return { encoded: missing.length, diagnostics: problems.flatMap((problem) => problem ?? []) };
}

function isThere(picture: WantedPicture, { output, memory, force }: PictureTools): boolean {
  if (force) return false;
  if (output.keep(picture.to, picture.fingerprint)) return true;
  const bytes = memory.pictures.get(picture.fingerprint);
  if (bytes) stage(picture, bytes, output);
  return bytes !== undefined;
}

/** Files that show the same at the same size: they are made together, so that the original is opened once. */
type SameCut = readonly [WantedPicture, ...WantedPicture[]];

function cutsIn(pictures: readonly WantedPicture[]): readonly SameCut[] {
  const cuts = new Map<string, [WantedPicture, ...WantedPicture[]]>();
  for (const picture of pictures) {
    const { from, region, width } = picture;
    const key = JSON.stringify([from, region, width]);
    const cut = cuts.get(key);
    if (cut) cut.push(picture);
    else cuts.set(key, [picture]);
  }
  return [...cuts.values()];
}

async function make(cut: SameCut, tools: PictureTools): Promise<Diagnostic | undefined> {
  const [{ from }] = cut;
  const files = await filesOf(cut, tools);
  if (typeof files === 'string') return unmade(from, files);
  for (const [n, picture] of cut.entries()) {
    const bytes = files[n];
    if (bytes === undefined) continue;
    tools.memory.pictures.put(picture.fingerprint, bytes);
    stage(picture, bytes, tools.output);
  }
  return undefined;
}

/** The files of a cut; or why they cannot be made, though the picture could be read when it was looked at. */
async function filesOf(
  cut: SameCut,
  { content }: PictureTools,
): Promise<readonly Uint8Array[] | string> {
  const [picture] = cut;
  try {
    const original = readFileSync(join(content, picture.from));
    if (digest(original) !== picture.digest) return 'it changed while the build was reading';
    return await makeCut(
      original,
      picture,
      cut.map(({ format }) => format),
    );
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unmade(path: ContentPath, reason: string): Diagnostic {
  return diagnose(
    'file-unreadable',
    { path },
    `“${path}” cannot be made smaller: ${reason}`,
    'Build again; if it stays so, export the picture again from the program it was made with',
  );
}

function stage({ to, fingerprint }: WantedPicture, bytes: Uint8Array, output: Output): void {
  const slot = output.slotFor(to);
  output.take(to, slot, stageFile(output.state, slot, bytes), fingerprint);
}

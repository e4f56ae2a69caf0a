import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { ContentPath, OutputPath } from '../../src/base/path.ts';
import { openOutput } from '../../src/output/open-output.ts';
import type { WantedPicture } from '../../src/pages/pictures/wanted-picture.ts';
import { makePictures } from '../../src/pipeline/make-pictures.ts';
import { newMemory } from '../../src/store/memory.ts';
import { picture } from '../support/pictures.ts';
import { listFiles, scratchFolder, writeFiles } from '../support/scratch.ts';

function outputIn(root: string) {
  const opened = openOutput(join(root, 'dist'), [], {});
  if ('problem' in opened) throw new Error(opened.problem.message);
  return opened.output;
}

const wanted = (bytes: Uint8Array, format: 'webp' | 'jpeg'): WantedPicture => ({
  from: 'a.jpg' as ContentPath,
  to: `media/a.${format}` as OutputPath,
  fingerprint: digest([format, digest(bytes)]),
  digest: digest(bytes),
  original: { width: 40, height: 20 },
  isTransparent: false,
  width: 20,
  height: 10,
  format,
  words: {},
});

describe('makePictures()', () => {
  it('makes what is missing, tells how far it is, and makes nothing twice', async () => {
    const root = scratchFolder();
    const bytes = await picture({ width: 40, height: 20 });
    writeFiles(root, { 'content/a.jpg': bytes });
    const files = [wanted(bytes, 'webp'), wanted(bytes, 'jpeg')];
    const told: (readonly number[])[] = [];
    const tools = {
      content: join(root, 'content'),
      memory: newMemory(),
      force: false,
      atOnce: 2,
      onMade: (...progress: readonly number[]) => told.push(progress),
    };
    const output = outputIn(root);
    expect(await makePictures(files, { ...tools, output })).toEqual({
      encoded: 2,
      diagnostics: [],
    });
    output.commit();
    expect(told).toEqual([[2, 2]]);
    expect(listFiles(join(root, 'dist'))).toEqual(['media/a.jpeg', 'media/a.webp']);
    const next = { ...tools, output: outputIn(root) };
    expect(await makePictures(files, next)).toEqual({ encoded: 0, diagnostics: [] });
    const forced = { ...tools, output: outputIn(root), force: true };
    expect(await makePictures(files, forced)).toMatchObject({ encoded: 2 });
  });

  it('takes nothing of a picture that has changed since it was looked at', async () => {
    const root = scratchFolder();
    const bytes = await picture({ width: 40, height: 20 });
    writeFiles(root, { 'content/a.jpg': await picture({ width: 20, height: 20 }) });
    const memory = newMemory();
    const { diagnostics } = await makePictures([wanted(bytes, 'webp')], {
      content: join(root, 'content'),
      output: outputIn(root),
      memory,
      force: false,
      atOnce: 1,
      onMade: () => {},
    });
    expect(diagnostics).toMatchObject([
      {
        code: 'file-unreadable',
        severity: 'error',
        place: { path: 'a.jpg' },
        message: '“a.jpg” cannot be made smaller: it changed while the build was reading',
      },
    ]);
    expect(memory.pictures.get(wanted(bytes, 'webp').fingerprint)).toBeUndefined();
  });
});

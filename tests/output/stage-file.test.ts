import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import { stageFile } from '../../src/output/stage-file.ts';
import { readFiles, scratchFolder } from '../support/scratch.ts';

const long = 'Ein langer Satz – “so” lang – 与山河。'.repeat(20_000);

function stateFolder(): string {
  const state = scratchFolder();
  mkdirSync(join(state, 'staging'));
  return state;
}

describe('stageFile()', () => {
  it('stages text as UTF-8, whatever was staged before it', () => {
    const state = stateFolder();
    const texts = ['“One”', long, '', 'Two', 'Half a pair: \uD83D'];
    const staged = texts.map((text, number) => stageFile(state, { number }, text));
    expect(readFiles(state)).toEqual(
      Object.fromEntries(texts.map((text, n) => [`staging/${n}`, Buffer.from(text).toString()])),
    );
    expect(staged).toEqual(texts.map((text) => ({ digest: digest(text), stands: false })));
  });

  it('stages nothing that stands there already, unless somebody touched it', () => {
    const state = stateFolder();
    const place = join(state, 'index.html');
    writeFileSync(place, 'As it was');
    const { size, mtimeMs: modified } = statSync(place);
    const last = { place, digest: digest('As it was'), size, modified };
    const stands = (contents: string, change: Partial<typeof last> = {}): boolean =>
      stageFile(state, { number: 0, last: { ...last, ...change } }, contents).stands;
    expect(stands('As it was')).toBe(true);
    expect(Object.keys(readFiles(state))).toEqual(['index.html']);
    expect(stands('As it was', { modified: modified - 1 })).toBe(false);
    expect(stands('As it is')).toBe(false);
    expect(readFiles(state)).toMatchObject({ 'staging/0': 'As it is' });
  });
});

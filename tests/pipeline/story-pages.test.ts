import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { ContentPath, OutputPath } from '../../src/base/path.ts';
import {
  amendStoryPages,
  readStoryPages,
  writeStoryPages,
} from '../../src/pipeline/story-pages.ts';
import { scratchFolder } from '../support/scratch.ts';

const flood = 'articles/flood.md' as ContentPath;
const floods = 'articles/flood.md.md' as ContentPath;
const paths = ['flood/index.html', 'flood/interview.json'] as OutputPath[];

function noted(): string {
  const state = scratchFolder();
  writeStoryPages(
    state,
    new Map([
      [floods, { key: digest('floods'), paths: [] }],
      [flood, { key: digest('flood'), paths }],
    ]),
  );
  return state;
}

describe('readStoryPages()', () => {
  it('knows each story by its file', () => {
    const stories = readStoryPages(noted());
    expect(stories.of(flood)).toEqual({ key: digest('flood'), paths });
    expect(stories.of('articles/flood' as ContentPath)).toBeUndefined();
  });

  it('knows nothing where nothing was noted, or it is damaged', () => {
    const state = noted();
    truncateSync(join(state, 'story-pages.bin'), 40);
    expect(readStoryPages(state).of(flood)).toBeUndefined();
    expect(readStoryPages(scratchFolder()).of(flood)).toBeUndefined();
  });
});

describe('amendStoryPages()', () => {
  it('notes another key, and keeps the pages', () => {
    const state = noted();
    amendStoryPages(state, new Map([[flood, digest('again')]]));
    expect(readStoryPages(state).of(flood)).toEqual({ key: digest('again'), paths });
    expect(readStoryPages(state).of(floods)?.key).toBe(digest('floods'));
  });
});

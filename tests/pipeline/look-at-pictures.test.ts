import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../src/base/path.ts';
import { lookAtPictures } from '../../src/pipeline/look-at-pictures.ts';
import { newMemory, openMemory } from '../../src/store/memory.ts';
import { picture } from '../support/pictures.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const use = (path: string) => ({ path: path as ContentPath, as: 'text' as const });

describe('lookAtPictures()', () => {
  it('tells what is known of each picture, and what is wrong with the others', async () => {
    const content = scratchFolder();
    writeFiles(content, {
      'a.jpg': await picture({ width: 30, height: 20 }),
      'b.svg': '<svg viewBox="0 0 3 2"/>',
      'c.svg': '<svg/>',
      'd.png': 'Not a picture',
    });
    const uses = ['a.jpg', 'b.svg', 'c.svg', 'd.png', 'e.png', 'a.jpg'].map(use);
    const tools = { content, memory: newMemory(), atOnce: 2 };
    const { facts, diagnostics } = await lookAtPictures(uses, tools);
    expect([...facts].map(([path, { width }]) => [path, width])).toEqual([
      ['a.jpg', 30],
      ['b.svg', 3],
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([
      ['image-broken', 'd.png'],
      ['file-unreadable', 'e.png'],
    ]);
  });

  it('remembers what it saw of the same bytes, a mistake too, under every name', async () => {
    const content = scratchFolder();
    const memory = openMemory(join(scratchFolder(), 'state'), '1');
    const bytes = await picture({ width: 30, height: 20 });
    writeFiles(content, { 'a.jpg': bytes, 'b.jpg': bytes, 'c.jpg': 'Not a picture' });
    const tools = { content, memory, atOnce: 1 };
    const first = await lookAtPictures([use('a.jpg'), use('c.jpg')], tools);
    expect(first.kept.every((key) => memory.store.has(key))).toBe(true);
    const again = await lookAtPictures([use('b.jpg'), use('c.jpg')], tools);
    expect(again.kept).toEqual(first.kept);
    expect(again.facts.get('b.jpg' as ContentPath)).toEqual(
      first.facts.get('a.jpg' as ContentPath),
    );
    expect(again.diagnostics).toEqual(first.diagnostics);
  });

  it('looks at nothing where there is nothing', async () => {
    const tools = { content: '/nowhere', memory: newMemory(), atOnce: 1 };
    expect(await lookAtPictures([], tools)).toEqual({
      facts: new Map(),
      recipe: '',
      diagnostics: [],
      kept: [],
    });
  });
});

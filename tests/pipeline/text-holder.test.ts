import { expect, it } from 'vitest';
import { type Digest, digest } from '../../src/base/digest.ts';
import { build } from '../../src/build.ts';
import { LostText, textHolder } from '../../src/pipeline/text-holder.ts';
import { newMemory } from '../../src/store/memory.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';
import { parse } from '../support/site.ts';

function story() {
  const { document } = parse('articles/a.md', '---\nheadline: A\n---\nText.');
  if (document?.kind !== 'story') throw new Error('It is a story');
  return document;
}

it('textHolder() holds texts, or fetches them from the store, and says when one is lost', () => {
  const document = story();
  const key = digest('key');
  const store = memoryStore();
  for (const areHeld of [true, false]) {
    const { take, texts } = textHolder(store, areHeld);
    store.put(key, { document, diagnostics: [] });
    store.put(document.body.prose, { pieces: [] });
    expect('passages' in take(document, key).body).toBe(areHeld);
    expect(texts.of(document.path)).toEqual(document);
    store.keep([]);
    if (areHeld) expect(texts.of(document.path)).toBe(document);
    else expect(() => texts.of(document.path)).toThrow(LostText);
  }
});

it('build() begins again when the store loses the text of a story in the middle of it', async () => {
  const root = scratchFolder();
  writeFiles(root, { 'content/articles/a.md': '---\nheadline: A\n---\nText.' });
  const { store, ...memory } = newMemory();
  let isDamaged = true;
  const get = (key: Digest) => {
    const value = store.get(key) as { readonly document?: unknown } | undefined;
    return isDamaged && value?.document ? undefined : value;
  };
  const forget = (): void => {
    isDamaged = false;
  };
  const folders = {
    content: `${root}/content`,
    public: `${root}/public`,
    templates: `${root}/templates`,
    output: `${root}/dist`,
    package: process.cwd(),
  };
  const options = {
    folders,
    now: () => Date.UTC(2024, 5, 15),
    show: { drafts: false, future: false, expired: false },
    strict: false,
    force: false,
    threads: 1,
    mostTexts: 0,
  };
  const damaged = { ...memory, store: { ...store, get }, forget };
  const { result } = await build({ ...options, openMemory: () => damaged }, damaged);
  expect(result.outcome).toBe('published');
  expect(isDamaged).toBe(false);
});

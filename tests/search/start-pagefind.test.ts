import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { SearchFile } from '../../src/search/search-file.ts';
import { searchRecipe } from '../../src/search/search-recipe.ts';
import { type FindablePage, startPagefind } from '../../src/search/start-pagefind.ts';

/** Pages with so many people, sections and languages that no two hash tables would put them in one order. */
const pages: readonly FindablePage[] = Array.from({ length: 40 }, (_, n) => ({
  href: `/a/${n}/`,
  html: `<html lang="${['en', 'fr', 'de', 'ar'][n % 4]}"><body>
    <i data-pagefind-filter="by[data-is]" data-is="section:${n % 5}"></i>
    <i data-pagefind-filter="by[data-is]" data-is="person:${n % 7}"></i>
    <i data-pagefind-meta="title[data-is]" data-is="Story ${n}"></i>
    <i data-pagefind-sort="date[data-is]" data-is="${n}"></i>
    <p>The weir held in year ${n}.</p></body></html>`,
}));

async function indexed(): Promise<readonly (readonly SearchFile[])[]> {
  const indexer = await startPagefind();
  try {
    return [await indexer.volume(pages), await indexer.engine('en'), await indexer.engine('xx')];
  } finally {
    await indexer.end();
  }
}

const sums = (files: readonly SearchFile[]) =>
  files.map(({ name, bytes }) => `${name} ${digest(bytes)}`);

describe('startPagefind()', () => {
  it('gives the same bytes for the same pages, in every process anew', async () => {
    const once = await indexed();
    for (let n = 0; n < 3; n += 1) expect((await indexed()).map(sums)).toEqual(once.map(sums));
  });

  it('gives volumes without programs, and engines without pages', async () => {
    const [volume = [], engine = [], unknown = []] = await indexed();
    const kinds = (files: readonly SearchFile[]) =>
      [...new Set(files.map(({ name }) => name.replace(/_[\da-f]+/, '')))].toSorted();
    expect(kinds(volume).filter((name) => !/(?:fr|de|ar)\b/.test(name))).toEqual([
      'filter/en.pf_filter',
      'fragment/en.pf_fragment',
      'index/en.pf_index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
    ]);
    expect(kinds(engine)).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
    expect(kinds(unknown)).toContain('wasm.unknown.pagefind');
  });

  it('names in its recipe the version that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(searchRecipe).toContain(`pagefind ${dependencies.pagefind},`);
  });
});

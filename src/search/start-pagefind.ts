import type { PagefindIndex } from 'pagefind';
import { canonical } from './canonical.ts';
import type { SearchFile } from './search-file.ts';

/** A page as it is to be found: its address, and HTML as https://pagefind.app/docs/indexing/ asks for it. */
export interface FindablePage {
  readonly href: string;
  readonly html: string;
}

/** Pagefind at work, in a process of its own. */
export interface Indexer {
  /** The index of some pages, which are asked for one after the other, without the programs that search it. */
  readonly volume: (pages: Iterable<FindablePage>) => Promise<readonly SearchFile[]>;
  /** The programs that search what is written in a language, with an index of nothing. */
  readonly engine: (lang: string) => Promise<readonly SearchFile[]>;
  readonly end: () => Promise<void>;
}

/** Start Pagefind. It fails with its first index when there is no program for this platform. */
export async function startPagefind(): Promise<Indexer> {
  const { createIndex, close } = await import('pagefind');
  const withIndex = async <Value>(use: (index: PagefindIndex) => Promise<Value>) => {
    const { index, errors } = await createIndex({ excludeSelectors: [...unread] });
    if (index === undefined) throw new Error(errors.join('; '));
    try {
      return await use(index);
    } finally {
      await index.deleteIndex();
    }
  };
  return {
    volume: (pages) =>
      withIndex(async (index) => {
        for (const page of pages) await add(page, index);
        return canonical((await filesOf(index)).filter(({ name }) => isOfVolume(name)));
      }),
    engine: (lang) =>
      withIndex(async (index) => {
        await add({ href: '/', html: `<html lang="${lang}"><body>nothing</body></html>` }, index);
        return canonical(partsOfEngine(await filesOf(index), lang), 'left out');
      }),
    end: async () => {
      await close();
    },
  };
}

/** Numbers of footnotes, and the ways back from them. */
const unread = ['[data-footnote-ref]', '[data-footnote-backref]', '#footnote-label'];

/** One by one, since Pagefind numbers pages in the order in which it has read them. */
async function add({ href, html }: FindablePage, index: PagefindIndex): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: href, content: html });
  if (errors.length > 0) throw new Error(`${href}: ${errors.join('; ')}`);
}

async function filesOf(index: PagefindIndex): Promise<readonly SearchFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  return files.map(({ path, content }) => ({ name: path, bytes: content }));
}

function isOfVolume(name: string): boolean {
  return name === 'pagefind-entry.json' || /\.pf_\w+$/.test(name);
}

/** What a browser needs to search a language; Pagefind's own pages of results are left out, since we have ours. */
function partsOfEngine(files: readonly SearchFile[], lang: string): readonly SearchFile[] {
  const own = `wasm.${lang}.pagefind`;
  const program = files.some(({ name }) => name === own) ? own : 'wasm.unknown.pagefind';
  const needed = new Set(['pagefind.js', 'pagefind-worker.js', program]);
  return files.filter(({ name }) => needed.has(name) || isOfVolume(name));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { faultsOf, itForReaders, type Paper } from './paper.ts';

/** What a page may weigh before its pictures, its scripts alone, and each rare face on top; bytes as they are sent. */
const budget = { page: 120_000, script: 3_000, rare: 26_000 };

/** Bold text, and letters that are not West European: nothing waits for them, and few pages have any. */
const rare = /-(?:700|ext)-/;

/** Files that hosts send as they are; all others they compress, at least like this. */
const packed = /\.(?:woff2|avif|webp|jpe?g|png)$/;

itForReaders(
  'A story is there after 120 kilobytes, typefaces and italics included, and 3 kilobytes of script, as hosts compress them',
  async (paper) => {
    const stories = paper.pages.filter(({ kind }) => kind === 'article' || kind === 'interview');
    expect(stories.some(({ html }) => html.includes('lead-figure'))).toBe(true);
    const asked = new Set<string>();
    const faults = await faultsOf(paper, stories, { lanes: 1 }, async (page, { address }) => {
      asked.clear();
      page.on('request', (request) => {
        if (request.resourceType() !== 'image') asked.add(new URL(request.url()).pathname);
      });
      await page.goto(paper.origin + address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      page.removeAllListeners('request');
      return tooHeavy([...asked].map((path) => ({ path, weight: weightOf(path, paper) })));
    });
    expect(faults).toEqual([]);
  },
);

interface Sent {
  readonly path: string;
  readonly weight: number;
}

function weightOf(path: string, { publication }: Paper): number {
  const bytes = readFileSync(join(publication.root, 'dist', path.replace(/\/$/, '/index.html')));
  return packed.test(path) ? bytes.length : gzipSync(bytes).length;
}

/** All that a page consists of, when that is more than it may be. */
function tooHeavy(files: readonly Sent[]): readonly string[] {
  const sum = (some: readonly Sent[]) => some.reduce((total, { weight }) => total + weight, 0);
  const isTooHeavy =
    sum(files.filter(({ path }) => !rare.test(path))) > budget.page ||
    sum(files.filter(({ path }) => path.endsWith('.js'))) > budget.script ||
    files.some(({ path, weight }) => rare.test(path) && weight > budget.rare);
  return isTooHeavy ? [files.map(({ path, weight }) => `${path} ${weight}`).join(', ')] : [];
}

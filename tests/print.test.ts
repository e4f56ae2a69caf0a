import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { serve, startBrowser } from './support/browser.ts';
import { publication } from './support/publication.ts';
import { itWithTool } from './support/tools.ts';

/** What is left of a sheet of A4 within its margins, in CSS pixels. */
const sheet = { width: 680, height: 994 };

itWithTool(
  'chromium',
  'A printed story has two columns that begin on its first sheet, the addresses of its links, and nothing to click',
  async (chromium) => {
    const sample = publication({});
    for (const folder of ['content', 'public'])
      cpSync(folder, join(sample.root, folder), { recursive: true });
    sample.write(
      'content/articles/mill-bridge-closed.md',
      `${sample.read('content/articles/mill-bridge-closed.md')}\n\nSee [the rules](https://example.com/rules).\n`,
    );
    expect(sample.run()).toMatchObject({ code: 0 });
    const origin = await serve(join(sample.root, 'dist'));
    const page = await (await startBrowser(chromium)).newPage({ viewport: sheet });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${origin}/town/2023/02/mill-bridge-closed/`);
    await page.evaluate('document.fonts.ready');

    const paragraphs = await page.evaluate(() =>
      [...document.querySelectorAll('.story > p:not([class])')].map((paragraph) => {
        const { left, top, width } = paragraph.getBoundingClientRect();
        return { left: Math.round(left), top, width };
      }),
    );
    expect(new Set(paragraphs.map(({ left }) => left)).size).toBe(2);
    expect(paragraphs[0]?.top).toBeLessThan(sheet.height);
    for (const { width } of paragraphs) expect(width).toBeLessThan(sheet.width / 2);

    const shown = await page.evaluate(() => ({
      navigation: [...document.querySelectorAll('nav, .skip, .related')].filter(
        (element) => element.getClientRects().length > 0,
      ).length,
      address: getComputedStyle(
        document.querySelector('.story a[href^="https://example.com"]') ?? document.body,
        '::after',
      ).content,
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(shown.navigation).toBe(0);
    expect(shown.address).toContain('https://example.com/rules');
    expect([shown.ink, shown.paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  },
);

it('The styles of the paper are at most 20 kilobytes as they are sent', () => {
  const paper = publication({ 'content/articles/tide.md': '# Tide\n\nIt rises.' });
  expect(paper.run()).toMatchObject({ code: 0 });
  const styles = paper.list('dist').filter((path) => path.endsWith('.css'));
  expect(styles.length).toBe(1);
  const sent = styles.reduce((sum, path) => sum + gzipSync(paper.read(`dist/${path}`)).length, 0);
  expect(sent).toBeLessThan(20_000);
});

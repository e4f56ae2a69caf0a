import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { digest } from '../src/base/digest.ts';
import { complaintsOf, serve, startBrowser } from './support/browser.ts';
import { classed, named, parseHtml, textOf } from './support/html.ts';
import { packet, picture } from './support/pictures.ts';
import { type Publication, publication } from './support/publication.ts';
import { itWithTool } from './support/tools.ts';

const xmp = packet(
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The weir at dawn</rdf:li></rdf:Alt></dc:description>',
  'photoshop:Credit="Harbour Pictures" exif:GPSLatitude="51,2.1N"',
);

/** A small paper with a photograph that tells too much, a transparent chart, a portrait and a drawing. */
async function illustrated(): Promise<Publication> {
  const head = 'date: 2024-05-01\nauthors: Ann Lee';
  return publication({
    'content/articles/a.md': `---\nheadline: The weir\n${head}\nimage: {src: weir.jpg, alt: The weir, focus: [0.9, 0.5]}\n---\n\nText.\n\n![A chart](chart.png "Metres")\n\n![The weir](weir.jpg)\n\n![A map](map.svg)\n\n[The whole picture](weir.jpg)\n`,
    'content/articles/b.md': `---\nheadline: Rain\n${head}\n---\n\nText.\n`,
    'content/people/ann-lee.md': '---\nname: Ann Lee\nimage: ann.png\n---\n\nWrites.\n',
    'content/articles/weir.jpg': await picture({ width: 900, height: 300, xmp, position: true }),
    'content/articles/chart.png': await picture({
      width: 500,
      height: 200,
      format: 'png',
      colours: ['#f008', '#00f0'],
    }),
    'content/articles/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>',
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
    'content/people/ann.png': await picture({ width: 200, height: 400, format: 'png' }),
  });
}

const story = 'dist/articles/a/index.html';

describe('A publication with pictures', () => {
  it('shows each in better formats and several sizes, the lead at once and the others when they are reached', async () => {
    const paper = await illustrated();
    expect(paper.run()).toMatchObject({ code: 0, stderr: '' });
    const path = paper.list('dist').find((file) => file.endsWith('/a/index.html')) ?? story;
    const page = parseHtml(paper.read(`dist/${path}`));
    const images = named(page, 'img').map(({ properties }) => properties);
    expect(images.map(({ alt, width, height, loading }) => [alt, width, height, loading])).toEqual([
      ['The weir', 900, 300, undefined],
      ['A chart', 500, 200, 'lazy'],
      ['The weir', 900, 300, 'lazy'],
      ['A map', 40, 30, 'lazy'],
    ]);
    expect(images[0]).toMatchObject({ fetchPriority: 'high', decoding: 'async' });
    expect(named(page, 'picture')).toHaveLength(3);
    const types = named(page, 'source').map(({ properties }) => properties['type']);
    expect([...new Set(types)]).toEqual(['image/avif', 'image/webp']);
    expect(named(page, 'figcaption').map(textOf)).toEqual([
      'The weir at dawn Harbour Pictures',
      'Metres',
      'The weir at dawn Harbour Pictures',
    ]);
    expect(classed(page, 'figure-credit').map(textOf)).toEqual(['Harbour Pictures']);
  });

  it('publishes the files that its pages show or lead to and no others, and none that tells where it was taken', async () => {
    const paper = await illustrated();
    paper.run();
    const pages = paper.list('dist').filter((path) => path.endsWith('.html'));
    const shown = pages.flatMap((path) =>
      [...paper.read(`dist/${path}`).matchAll(/\/(media\/[^\s",]+)/g)].map(([, file = '']) => file),
    );
    const files = paper.list('dist/media').map((path) => `media/${path}`);
    expect([...new Set(shown)].sort()).toEqual(files);
    for (const file of files.filter((path) => !path.endsWith('.svg'))) {
      const found = await sharp(join(paper.root, 'dist', file)).metadata();
      expect(`${file} ${found.exif?.toString('latin1') ?? ''}`).not.toContain('GPS');
      expect(`${file} ${found.xmp?.toString() ?? ''}`).not.toContain('GPS');
      if (file.includes('weir')) expect(found.xmp?.toString()).toContain('Harbour Pictures');
    }
    const whole = await sharp(join(paper.root, 'dist/media/articles/weir.jpg')).metadata();
    expect([whole.width, whole.height]).toEqual([900, 300]);
  });

  it('is the same, byte for byte, when all of it is made anew', async () => {
    const paper = await illustrated();
    const bytes = () =>
      paper
        .list('dist')
        .map((path) => [path, digest(readFileSync(join(paper.root, 'dist', path)))]);
    paper.run();
    const once = bytes();
    const { stdout } = paper.run(['build', '--force', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0, work: { encoded: 30 } });
    expect(bytes()).toEqual(once);
  });

  it('stops at a picture that is broken, and says which', async () => {
    const paper = await illustrated();
    paper.write(
      'content/articles/weir.jpg',
      (await picture({ width: 900, height: 300 })).subarray(0, 900),
    );
    const { code, stderr } = paper.run();
    expect(code).toBe(1);
    expect(stderr).toContain('The picture “articles/weir.jpg” cannot be read: its end is missing');
    expect(paper.list('dist')).toEqual([]);
  });

  itWithTool(
    'chromium',
    'fits every screen, and browsers take the best format of each picture',
    async (chromium) => {
      const paper = await illustrated();
      paper.run();
      const origin = await serve(join(paper.root, 'dist'));
      const browser = await startBrowser(chromium);
      for (const width of [320, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: 2000 } });
        const complaints = complaintsOf(page, origin);
        for (const address of ['/', ...(await addressesOf(paper))]) {
          await page.goto(origin + address);
          await page.waitForLoadState('networkidle');
          const found = await page.evaluate(() => ({
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            images: [...document.images].map(({ complete, currentSrc, naturalWidth }) => [
              complete && naturalWidth > 0,
              /\.(?:avif|svg)$/.test(currentSrc),
            ]),
          }));
          expect(found.overflow, `${address} at ${width}`).toBe(0);
          expect(found.images.flat(), `${address} at ${width}`).not.toContain(false);
        }
        expect(complaints).toEqual([]);
      }
    },
  );
});

async function addressesOf({ list }: Publication): Promise<readonly string[]> {
  return list('dist').flatMap((path) =>
    /(?:a|ann-lee)\/index\.html$/.test(path) ? [`/${path.replace(/index\.html$/, '')}`] : [],
  );
}

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeCut } from '../../src/pictures/make-cut.ts';
import { colourAt, packet, picture } from '../support/pictures.ts';

const red = [10, 0, 0];
const blue = [0, 0, 10];

const cut = {
  original: { width: 80, height: 40 },
  isTransparent: false,
  width: 40,
  height: 20,
  words: {},
};

async function made(bytes: Buffer, changes: Partial<Parameters<typeof makeCut>[1]> = {}) {
  const [file = new Uint8Array()] = await makeCut(bytes, { ...cut, ...changes }, ['png']);
  return file;
}

describe('makeCut()', () => {
  it('makes a picture smaller, in every format that is asked for', async () => {
    const files = await makeCut(await picture({ width: 80, height: 40 }), cut, [
      'avif',
      'webp',
      'jpeg',
      'png',
    ]);
    const found = await Promise.all(files.map((file) => sharp(file).metadata()));
    expect(
      found.map(({ format, width, height, hasAlpha }) => [format, width, height, hasAlpha]),
    ).toEqual([
      ['heif', 40, 20, false],
      ['webp', 40, 20, false],
      ['jpeg', 40, 20, false],
      ['png', 40, 20, false],
    ]);
  });

  it('cuts out the part that is wanted', async () => {
    const bytes = await picture({ width: 80, height: 40, format: 'png' });
    const region = { left: 40, top: 0, width: 40, height: 40 };
    const file = await made(bytes, { region, width: 20, height: 20 });
    expect(await colourAt(file, 2, 10)).toEqual(blue);
    const other = await made(bytes, { region: { ...region, left: 0 }, width: 20, height: 20 });
    expect(await colourAt(other, 17, 10)).toEqual(red);
  });

  it('turns a picture upright before it is cut', async () => {
    const bytes = await picture({ width: 80, height: 40, orientation: 6 });
    const file = await made(bytes, { original: { width: 40, height: 80 }, width: 20, height: 40 });
    expect(await colourAt(file, 10, 4)).toEqual(red);
    expect(await colourAt(file, 10, 36)).toEqual(blue);
  });

  it('publishes whose the picture is, and never where it was taken', async () => {
    const words = {
      creator: 'Ada <Moreau>',
      creditText: 'Harbour Pictures',
      copyrightNotice: '© A & B',
    };
    const xmp = packet('<dc:subject>secret</dc:subject>', 'exif:GPSLatitude="51,2.1N"');
    const bytes = await picture({ width: 80, height: 40, xmp, position: true });
    for (const file of await makeCut(bytes, { ...cut, words }, ['avif', 'webp', 'jpeg', 'png'])) {
      const found = await sharp(file).metadata();
      const text = found.xmp?.toString() ?? '';
      expect(text).toContain('<rdf:li>Ada &lt;Moreau&gt;</rdf:li>');
      expect(text).toContain('<photoshop:Credit>Harbour Pictures</photoshop:Credit>');
      expect(text).toContain('© A &amp; B');
      expect(found.exif).toBeUndefined();
      expect(Buffer.from(file).includes('GPS')).toBe(false);
      expect(Buffer.from(file).includes('secret')).toBe(false);
    }
  });

  it('gives the same bytes each time', async () => {
    const bytes = await picture({ width: 80, height: 40 });
    const once = await makeCut(bytes, cut, ['avif', 'webp', 'jpeg']);
    expect(await makeCut(bytes, cut, ['avif', 'webp', 'jpeg'])).toEqual(once);
  });
});

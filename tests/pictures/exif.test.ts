import sharp, { type Exif } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readExif } from '../../src/pictures/exif.ts';

async function exifOf(exif: Exif): Promise<Uint8Array> {
  const image = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
  const { exif: block } = await sharp(await image.jpeg().withExif(exif).toBuffer()).metadata();
  return block ?? new Uint8Array();
}

describe('readExif()', () => {
  it('reads artist and copyright, and whether there is a position', async () => {
    const block = await exifOf({
      IFD0: { Artist: 'Ada Moreau', Copyright: '2026 Harbour', ImageDescription: 'OLYMPUS CAMERA' },
      IFD3: { GPSLatitudeRef: 'N' },
    });
    expect(readExif(block)).toEqual({
      words: { creator: 'Ada Moreau', copyrightNotice: '2026 Harbour' },
      hasPosition: true,
    });
    const { hasPosition } = readExif(await exifOf({ IFD0: { Artist: 'A' } }));
    expect(hasPosition).toBe(false);
  });

  it('finds nothing in a damaged block, and does not fail', async () => {
    const block = await exifOf({ IFD0: { Artist: 'Ada Moreau' } });
    for (let length = 0; length < block.length; length += 1)
      expect(() => readExif(block.subarray(0, length))).not.toThrow();
    for (let n = 0; n < block.length; n += 1)
      expect(() =>
        readExif(Uint8Array.from(block, (byte, at) => (at === n ? 255 : byte))),
      ).not.toThrow();
  });
});

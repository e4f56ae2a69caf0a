import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../src/pictures/draw-icon.ts';

const wide = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10"><rect width="20" height="10" fill="#f00"/></svg>',
);
const pixel = async (file: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
};

describe('drawIcon()', () => {
  it('fits a drawing into a square, its ground seen through', async () => {
    const file = await drawIcon(wide, { size: 192, format: 'png', padded: false });
    expect(await sharp(file).metadata()).toMatchObject({ width: 192, height: 192, format: 'png' });
    expect(await pixel(file, 96, 96)).toEqual([255, 0, 0, 255]);
    expect((await pixel(file, 96, 4))[3]).toBe(0);
  });

  it('leaves room round a padded icon, on white', async () => {
    const file = await drawIcon(wide, { size: 180, format: 'png', padded: true });
    expect(await pixel(file, 90, 90)).toEqual([255, 0, 0, 255]);
    expect(await pixel(file, 6, 90)).toEqual([255, 255, 255, 255]);
  });

  it('puts a PNG into the container that old browsers ask for', async () => {
    const file = Buffer.from(await drawIcon(wide, { size: 48, format: 'ico', padded: false }));
    expect([file.readUInt16LE(2), file.readUInt16LE(4), file[6], file[7]]).toEqual([1, 1, 48, 48]);
    const png = file.subarray(file.readUInt32LE(18));
    expect(png.length).toBe(file.readUInt32LE(14));
    expect(await sharp(png).metadata()).toMatchObject({ width: 48, format: 'png' });
  });

  it('rejects what is no drawing', async () => {
    await expect(
      drawIcon(Buffer.from('<svg'), { size: 48, format: 'png', padded: false }),
    ).rejects.toThrow();
  });
});

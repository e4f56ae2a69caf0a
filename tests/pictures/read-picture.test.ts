import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/base/digest.ts';
import type { ContentPath } from '../../src/base/path.ts';
import { readPicture } from '../../src/pictures/read-picture.ts';
import { packet, picture } from '../support/pictures.ts';
import { pngOfSize } from '../support/png.ts';

const read = (bytes: Uint8Array, path = 'a.jpg') =>
  readPicture({ path: path as ContentPath, bytes, digest: digest(bytes) });

describe('readPicture()', () => {
  it('tells the size as the picture is seen, whichever way the camera was held', async () => {
    expect(await read(await picture({ width: 40, height: 20, orientation: 6 }))).toMatchObject({
      form: 'still',
      width: 20,
      height: 40,
      isTransparent: false,
      hasPosition: false,
      words: {},
    });
  });

  it('tells what the file says of itself, and that it says where it was taken', async () => {
    const xmp = packet('<dc:creator><rdf:Seq><rdf:li>Ada Moreau</rdf:li></rdf:Seq></dc:creator>');
    const bytes = await picture({ width: 4, height: 4, xmp, position: true });
    expect(await read(bytes)).toMatchObject({
      words: { creator: 'Ada Moreau' },
      hasPosition: true,
    });
  });

  it('sees through what is transparent, and not through a channel that hides nothing', async () => {
    const solid = await picture({ width: 4, height: 4, format: 'png' });
    const glass = await picture({ width: 4, height: 4, format: 'png', colours: ['#f000', '#00f'] });
    expect(await read(solid)).toMatchObject({ isTransparent: false });
    expect(await read(glass)).toMatchObject({ isTransparent: true });
  });

  it('knows a moving picture, and the size of a drawing', async () => {
    const frames = await sharp(
      [
        await picture({ width: 4, height: 4 }),
        await picture({ width: 4, height: 4, colours: ['#0f0', '#ff0'] }),
      ],
      { join: { animated: true } },
    )
      .gif()
      .toBuffer();
    expect(await read(frames, 'a.gif')).toMatchObject({ form: 'moving', width: 4, height: 4 });
    const drawing = Buffer.from('<svg viewBox="0 0 3 2"/>');
    expect(await read(drawing, 'a.svg')).toMatchObject({ form: 'drawing', width: 3, height: 2 });
    expect(await read(Buffer.from('<svg/>'), 'a.svg')).toBe('unknown');
  });

  it('refuses what cannot be read whole', async () => {
    const whole = await picture({ width: 400, height: 400 });
    expect(await read(Buffer.from('No picture'))).toEqual({
      fault: 'broken',
      reason: 'it holds no picture that Broadsheet knows',
    });
    expect(await read(new Uint8Array())).toMatchObject({ fault: 'broken' });
    expect(await read(whole.subarray(0, whole.length - 200))).toEqual({
      fault: 'broken',
      reason: 'its end is missing',
    });
  });

  it('refuses a few bytes that claim to be sixteen hundred million pixels', async () => {
    expect(await read(pngOfSize(40_000, 40_000))).toEqual({
      fault: 'too-large',
      width: 40_000,
      height: 40_000,
    });
  });
});

import type { Sharp } from 'sharp';
import type { PictureFormat, WantedPicture } from '../pages/pictures/wanted-picture.ts';
import { loadSharp } from './load-sharp.ts';
import { mostPixels } from './read-picture.ts';
import { settings } from './recipe.ts';
import { rightsPacket } from './rights-packet.ts';

/** One view of a picture at one size. */
export type Cut = Pick<
  WantedPicture,
  'original' | 'isTransparent' | 'region' | 'width' | 'height' | 'words'
>;

/** Files of a cut in some formats, in their order: turned upright, in sRGB, with nothing of the original's metadata but its rights. */
export async function makeCut(
  bytes: Uint8Array,
  cut: Cut,
  formats: readonly PictureFormat[],
): Promise<readonly Uint8Array[]> {
  const sharp = await loadSharp();
  const upright = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient();
  const seen = shown(upright, cut);
  const { data, info } = await (cut.isTransparent ? seen : seen.removeAlpha())
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const packet = rightsPacket(cut.words);
  const files: Uint8Array[] = [];
  for (const format of formats) {
    const pixels = sharp(data, { raw: { width, height, channels } });
    const file = inFormat(pixels, format);
    files.push(await (packet ? file.withXmp(packet) : file).toBuffer());
  }
  return files;
}

/** Made smaller first and cut afterwards: so a JPEG is decoded at the size that is needed. */
function shown(upright: Sharp, { original, region, width, height }: Cut): Sharp {
  if (region === undefined) return upright.resize(width, height, { fit: 'fill' });
  const scale = width / region.width;
  const whole = {
    width: Math.max(width, Math.round(original.width * scale)),
    height: Math.max(height, Math.round(original.height * scale)),
  };
  return upright.resize(whole.width, whole.height, { fit: 'fill' }).extract({
    left: Math.min(Math.round(region.left * scale), whole.width - width),
    top: Math.min(Math.round(region.top * scale), whole.height - height),
    width,
    height,
  });
}

function inFormat(pixels: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return pixels.avif(settings.avif);
    case 'webp':
      return pixels.webp(settings.webp);
    case 'jpeg':
      return pixels.jpeg(settings.jpeg);
    case 'png':
      return pixels.png(settings.png);
    case 'gif':
      return pixels.gif();
    case 'tiff':
      return pixels.tiff(settings.tiff);
  }
}

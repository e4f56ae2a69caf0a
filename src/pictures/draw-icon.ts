import type { PlannedIcon } from '../pages/icons.ts';
import { loadSharp } from './load-sharp.ts';

/** Counts up when the same drawing makes other files than before. */
export const iconRecipe = 1;

/** Of the whole side, what is left free round a padded icon: within the safe zone of https://www.w3.org/TR/appmanifest/#icon-masks. */
const padding = 0.12;

/** An icon drawn of an SVG, which is fitted into the square whatever its own form is. Rejects when nothing can be drawn of it. */
export async function drawIcon(
  svg: Uint8Array,
  { size, format, padded }: Pick<PlannedIcon, 'size' | 'format' | 'padded'>,
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const inner = padded ? Math.round(size * (1 - 2 * padding)) : size;
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  // A drawing of a few units would be blurred if it were drawn small and made larger.
  const { width = size, height = size } = await sharp(svg).metadata();
  const density = Math.min(2400, Math.max(72, Math.ceil((72 * inner) / Math.min(width, height))));
  const background = padded ? '#fff' : { r: 0, g: 0, b: 0, alpha: 0 };
  const drawn = sharp(svg, { density })
    .resize(inner, inner, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .extend({ top: before, left: before, bottom: after, right: after, background });
  const flat = padded ? drawn.flatten({ background: '#fff' }) : drawn;
  const png = await flat.png({ compressionLevel: 9, palette: false }).toBuffer();
  return format === 'ico' ? inIcoFile(png, size) : png;
}

/** A PNG in the container of `favicon.ico`: a header of 6 bytes, and one entry of 16. */
function inIcoFile(png: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

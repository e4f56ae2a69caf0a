import sharp from 'sharp';
import { noise } from './noise.ts';
import type { Layer, Picture } from './picture.ts';
import { inkAt } from './screen.ts';

/** Plates lie on each other as well as a hand press lays them. */
const slips = [
  [0, 0],
  [2, -1],
  [-1, 2],
] as const;

/** Drawn larger than printed, so that fine lines are clean. */
const scale = 0.75;

/** So many bytes a file may have; lines that lie close together need many. */
const largest = 160_000;

/** Cut the layers of a picture into three plates and print them on top of each other: a WebP file. */
export async function printPicture(picture: Picture): Promise<Buffer> {
  const { width, height } = picture;
  const plates = [0, 1, 2].map(() => new Float32Array(width * height));
  for (const layer of picture.layers) cut(plates, layer, await drawn(layer, width, height), width);
  const pixels = pressed(picture, plates);
  let file = Buffer.alloc(0);
  for (const quality of [72, 64, 56, 48, 40]) {
    file = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .resize(Math.round(width * scale))
      .webp({ quality, effort: 5, smartSubsample: true })
      .toBuffer();
    if (file.length <= largest) break;
  }
  return file;
}

function drawn({ shapes }: Layer, width: number, height: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

/** What a layer covers it takes from the plates, and puts its own ink there. */
function cut(plates: readonly Float32Array[], layer: Layer, rgba: Buffer, width: number): void {
  const part = (at: number, channel: number): number => (rgba[at * 4 + channel] ?? 0) / 255;
  for (let at = 0; at < rgba.length / 4; at += 1) {
    const cover = part(at, 3);
    if (cover === 0) continue;
    const x = at % width;
    plates.forEach((plate, n) => {
      const screen = n === 0 ? layer.screen : undefined;
      const ink = inkAt(screen, part(at, n), x, (at - x) / width);
      const before = plate[at] ?? 0;
      const wanted = layer.glaze ? Math.max(before, ink) : ink;
      plate[at] = before * (1 - cover) + wanted * cover;
    });
  }
}

/** Paper through ink: every ink takes its part of the light, thinner here and thicker there. */
function pressed({ width, height, paper, inks }: Picture, plates: readonly Float32Array[]): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  const sheet = rgbOf(paper);
  const colours = inks.map(rgbOf);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light = [...sheet];
      plates.forEach((plate, n) => {
        const [right, down] = slips[n] ?? slips[0];
        const px = Math.min(width - 1, Math.max(0, x + right));
        const py = Math.min(height - 1, Math.max(0, y + down));
        const worn =
          n === 0 ? 0.97 : 0.86 + noise(x / 5, y / 5, n) * 0.1 + noise(x / 70, y / 70, n) * 0.06;
        const ink = (plate[py * width + px] ?? 0) * worn;
        for (let c = 0; c < 3; c += 1)
          light[c] = (light[c] ?? 0) * (1 - ink * (1 - (colours[n]?.[c] ?? 0) / 255));
      });
      pixels.set(light.map(Math.round), (y * width + x) * 3);
    }
  return pixels;
}

function rgbOf(colour: string): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}

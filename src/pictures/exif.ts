import { given } from '../base/given.ts';
import type { PictureWords } from '../content/picture.ts';

/** Tags of the first directory (CIPA DC-008, 4.6.4). No caption, since most cameras write their own name there. */
const tags = { creator: 0x013b, copyrightNotice: 0x8298, position: 0x8825 } as const;

/** An entry is a tag, a type, a count and a value or its place. */
const entryLength = 12;
const ascii = 2;

/** What the EXIF block of a picture says that concerns its readers, and whether it tells where the picture was taken. */
export function readExif(block: Uint8Array): {
  readonly words: PictureWords;
  readonly hasPosition: boolean;
} {
  const texts = new Map<number, string>();
  let hasPosition = false;
  for (const { tag, text } of entriesOf(tiffOf(block))) {
    if (tag === tags.position) hasPosition = true;
    if (text !== undefined) texts.set(tag, text);
  }
  return {
    hasPosition,
    words: given({
      creator: texts.get(tags.creator),
      copyrightNotice: texts.get(tags.copyrightNotice),
    }),
  };
}

/** The block without the letters “Exif” that JPEG puts in front. */
function tiffOf(block: Uint8Array): DataView {
  const start = block[0] === 0x45 && block[1] === 0x78 ? 6 : 0;
  const { buffer, byteOffset, byteLength } = block;
  return new DataView(
    buffer,
    byteOffset + Math.min(start, byteLength),
    Math.max(0, byteLength - start),
  );
}

interface Entry {
  readonly tag: number;
  readonly text?: string;
}

/** The entries of the first directory; a damaged block has none, or fewer. */
function* entriesOf(tiff: DataView): Generator<Entry> {
  if (tiff.byteLength < 10) return;
  const little = tiff.getUint16(0) === 0x4949;
  const start = tiff.getUint32(4, little);
  if (start + 2 > tiff.byteLength) return;
  const count = tiff.getUint16(start, little);
  for (let n = 0; n < count; n += 1) {
    const at = start + 2 + n * entryLength;
    if (at + entryLength > tiff.byteLength) return;
    const tag = tiff.getUint16(at, little);
    const isText = tiff.getUint16(at + 2, little) === ascii;
    yield isText ? { tag, ...given({ text: textAt(tiff, at, little) }) } : { tag };
  }
}

function textAt(tiff: DataView, entry: number, little: boolean): string | undefined {
  const length = tiff.getUint32(entry + 4, little);
  const at = length <= 4 ? entry + 8 : tiff.getUint32(entry + 8, little);
  if (at + length > tiff.byteLength) return undefined;
  const bytes = new Uint8Array(tiff.buffer, tiff.byteOffset + at, length);
  const [text = ''] = new TextDecoder().decode(bytes).split('\0');
  return text.trim() === '' ? undefined : text.trim();
}

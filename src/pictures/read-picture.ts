import type { Metadata } from 'sharp';
import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath } from '../base/path.ts';
import type { PictureFacts, PictureWords } from '../content/picture.ts';
import { readExif } from './exif.ts';
import { wordsInIptc } from './iptc.ts';
import { loadSharp } from './load-sharp.ts';
import { faultIn, type PictureFault } from './picture-fault.ts';
import { svgSize } from './svg-size.ts';
import { hasPositionInXmp, wordsInXmp } from './xmp.ts';

/** More pixels than this are refused: the largest cameras have 150 millions, and some bytes can pretend any number. */
export const mostPixels = 160_000_000;

/** A file that may be a picture. */
export interface PictureFile {
  readonly path: ContentPath;
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly digest: Digest;
}

/** What is known of a picture; or why it cannot be shown. Of a drawing that tells no size nothing is known. */
export async function readPicture(
  file: PictureFile,
): Promise<PictureFacts | PictureFault | 'unknown'> {
  if (/\.svg$/i.test(file.path)) return readDrawing(file);
  const sharp = await loadSharp();
  try {
    const { bytes, digest } = file;
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = metadata.autoOrient;
    if (width * height * (metadata.pages ?? 1) > mostPixels)
      return { fault: 'too-large', width, height: metadata.pageHeight ?? height };
    await probe(sharp(bytes, { limitInputPixels: mostPixels }));
    const embedded = embeddedIn(metadata);
    // What moves is published as it is, so it must not tell more than it may.
    const isMoving = (metadata.pages ?? 1) > 1 && !embedded.hasPosition;
    const isTransparent = metadata.hasAlpha && !isMoving && !(await sharp(bytes).stats()).isOpaque;
    return {
      digest,
      form: isMoving ? 'moving' : 'still',
      width,
      height: metadata.pageHeight ?? height,
      isTransparent,
      ...embedded,
    };
  } catch (error) {
    return faultIn(error);
  }
}

/** Read all of a picture, at a size that costs little: a file that ends too early shows it only there. */
async function probe(picture: { resize: (width: number) => { raw: () => Buffered } }) {
  await picture.resize(16).raw().toBuffer();
}

interface Buffered {
  readonly toBuffer: () => Promise<unknown>;
}

function readDrawing({ bytes, digest }: PictureFile): PictureFacts | 'unknown' {
  const size = svgSize(new TextDecoder().decode(bytes));
  if (size === undefined) return 'unknown';
  return {
    digest,
    form: 'drawing',
    ...size,
    isTransparent: true,
    hasPosition: false,
    words: {},
  };
}

/** XMP is what programs write today; IPTC and EXIF fill in what it leaves open. */
function embeddedIn({ xmp, iptc, exif }: Metadata): Pick<PictureFacts, 'words' | 'hasPosition'> {
  const inXmp = xmp ? new TextDecoder().decode(xmp) : '';
  const inExif = exif ? readExif(exif) : { words: {}, hasPosition: false };
  const words: PictureWords = {
    ...inExif.words,
    ...(iptc ? wordsInIptc(iptc) : {}),
    ...wordsInXmp(inXmp),
  };
  return {
    words: given(words),
    hasPosition: inExif.hasPosition || hasPositionInXmp(inXmp),
  };
}

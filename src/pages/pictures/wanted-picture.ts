import type { Digest } from '../../base/digest.ts';
import type { ContentPath, OutputPath } from '../../base/path.ts';
import type { PictureWords } from '../../content/picture.ts';

/** A file that is to be made of a picture. */
export interface WantedPicture {
  readonly from: ContentPath;
  readonly to: OutputPath;
  /** Of everything that the file is made from: the picture's bytes, and how. */
  readonly fingerprint: Digest;
  /** Of the picture's bytes. */
  readonly digest: Digest;
  /** Pixels of the picture turned upright. */
  readonly original: { readonly width: number; readonly height: number };
  /** Can one see through some of it? */
  readonly isTransparent: boolean;
  /** The part of it that is shown; default: all. */
  readonly region?: Region;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
  /** What goes into the file beside the picture. */
  readonly words: PictureWords;
}

/** A part of a picture turned upright, in its pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png' | 'gif' | 'tiff';

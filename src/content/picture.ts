import type { Digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';

/** What is known of a picture's file without showing it. */
export interface PictureFacts {
  /** Of the file's bytes. */
  readonly digest: Digest;
  /** A `still` can be made smaller; what moves is shown as it is, and so is a `drawing` (SVG), which fits every size. */
  readonly form: 'still' | 'moving' | 'drawing';
  /** Pixels as it is seen, turned upright. */
  readonly width: number;
  readonly height: number;
  /** Can one see through some of it? */
  readonly isTransparent: boolean;
  /** Does the file tell where on earth it was taken? */
  readonly hasPosition: boolean;
  readonly words: PictureWords;
}

/** What a picture's file says of itself, in IPTC, XMP or EXIF; the names are those of front matter. */
export interface PictureWords {
  readonly caption?: string;
  readonly creator?: string;
  readonly creditText?: string;
  readonly copyrightNotice?: string;
  /** Address of the terms of use. */
  readonly license?: string;
  /** IPTC's word for how the picture came about, as an address or alone. */
  readonly digitalSourceType?: string;
}

/** The pictures of a site whose files could be read. */
export interface KnownPictures {
  readonly facts: ReadonlyMap<ContentPath, PictureFacts>;
  /** Names how smaller files are made of pictures, software and settings: other files come of another recipe. */
  readonly recipe: string;
}

import type { Href } from '../base/address.ts';
import type { Digest } from '../base/digest.ts';
import { type ContentPath, type OutputPath, outputPathOf, type UrlPath } from '../base/path.ts';
import type { Metadata } from './frame/metadata.ts';
import type { OwnWords } from './pictures/own-words.ts';
import type { ShownPicture } from './shown.ts';
import type { View } from './view.ts';

/** An address and everything its template may see. */
export interface Page<V extends View = View> {
  readonly url: UrlPath;
  readonly path: OutputPath;
  readonly metadata: Metadata;
  readonly view: V;
  /** The entry of the navigation that leads here. */
  readonly current?: Href;
  /** The prose shown, and what fills its gaps. */
  readonly prose?: ShownProse;
  /** Tag of the edition to which it belongs; absent of that in the publication's own language. */
  readonly edition?: string;
  /** The file of the story whose page this is. */
  readonly source?: ContentPath;
}

/** A document's prose by its digest, with the addresses and pictures that fill its gaps, by their numbers. */
export interface ShownProse {
  readonly digest: Digest;
  readonly links: readonly string[];
  readonly images: readonly ShownImage[];
}

/** A picture in a text, and what its file tells of itself, for a figure that tells nothing. */
export interface ShownImage extends ShownPicture, OwnWords {
  readonly title?: string;
}

/** A page at the output path that its address asks for. */
export function makePage<V extends View>(page: Omit<Page<V>, 'path'>): Page<V> {
  // V8 makes fast objects of spreads that come last, and slow ones, three times as large, of spreads that come first.
  return { path: outputPathOf(page.url), ...page };
}

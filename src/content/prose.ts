/**
 * The HTML of a document, kept apart from its record because it is large: one piece a passage, a turn or a chapter.
 * A piece is HTML text with gaps where the site has to be known: an address to put in, or a picture.
 */
export interface Prose {
  readonly pieces: readonly Piece[];
}

export type Piece = readonly (string | Gap)[];

/** `link`: the address of `Body.links[n]`, to stand inside a quoted attribute; `image`: the whole of `Body.images[n]`. */
interface Gap {
  readonly gap: 'link' | 'image';
  readonly n: number;
}

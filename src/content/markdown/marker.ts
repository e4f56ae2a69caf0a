import type { Digest } from '../../base/digest.ts';
import type { Piece } from '../prose.ts';

/** What a marker in the HTML stands for: the start of a piece, an address, a picture; or it begins an id that is ours. */
export type MarkerKind = 'piece' | 'link' | 'image' | 'id';

/** Text that stands in the HTML until it is cut up. Holding the digest of the very text, it cannot be written by an author. */
export function marker(source: Digest, kind: MarkerKind, n: number): string {
  return `slot-${source.slice(0, 24)}-${kind}-${n}-`;
}

/** Cut HTML up at its markers, into pieces with gaps; `count` is the number of pieces. */
export function cutAtMarkers(html: string, source: Digest, count: number): readonly Piece[] {
  const pieces: Piece[number][][] = Array.from({ length: count }, () => []);
  let current: Piece[number][] | undefined;
  const parts = html.split(new RegExp(`slot-${source.slice(0, 24)}-(piece|link|image)-(\\d+)-`));
  for (let index = 0; index < parts.length; index += 3) {
    const [kind, number] = [parts[index - 2], Number(parts[index - 1])];
    if (kind === 'piece') current = pieces[number];
    else if (kind === 'link' || kind === 'image') current?.push({ gap: kind, n: number });
    const text = parts[index] ?? '';
    if (text !== '') current?.push(text);
  }
  return pieces.map(trimmed);
}

function trimmed(piece: readonly Piece[number][]): Piece {
  return piece
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === piece.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}

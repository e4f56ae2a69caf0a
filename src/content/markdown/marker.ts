import type { Digest } from '../../base/digest.ts';
import type { Piece } from '../prose.ts';

/** What a marker in the HTML stands for: the start of a piece, an address, a picture; or it begins an id that is ours. */
export type MarkerKind = 'piece' | 'link' | 'image' | 'id';

/** Text that stands in the HTML until it is cut up. Holding the digest of the very text, it cannot be written by an author. */
export function marker(source: Digest, kind: MarkerKind, n: number): string {
  return `${startOf(source)}${kind}-${n}-`;
}

/** Cut HTML up at its markers, into pieces with gaps; `count` is the number of pieces. */
export function cutAtMarkers(html: string, source: Digest, count: number): readonly Piece[] {
  const pieces: Piece[number][][] = Array.from({ length: count }, () => []);
  let current: Piece[number][] | undefined;
  let from = 0;
  const take = (to: number): void => {
    if (to > from) current?.push(html.slice(from, to));
  };
  for (const { kind, n, at, end } of markersIn(html, source)) {
    take(at);
    if (kind === 'piece') current = pieces[n];
    else current?.push({ gap: kind, n });
    from = end;
  }
  take(html.length);
  return pieces.map(trimmed);
}

interface FoundMarker {
  readonly kind: Exclude<MarkerKind, 'id'>;
  readonly n: number;
  readonly at: number;
  readonly end: number;
}

/** The markers at which HTML is cut; searched for as text, which is several times faster than by a pattern for each file. */
function markersIn(html: string, source: Digest): readonly FoundMarker[] {
  const start = startOf(source);
  const found: FoundMarker[] = [];
  for (let at = html.indexOf(start); at !== -1; at = html.indexOf(start, at + start.length)) {
    const kindEnd = html.indexOf('-', at + start.length);
    const kind = html.slice(at + start.length, kindEnd);
    const end = html.indexOf('-', kindEnd + 1) + 1;
    const n = Number(html.slice(kindEnd + 1, end - 1));
    if (kind === 'piece' || kind === 'link' || kind === 'image') found.push({ kind, n, at, end });
  }
  return found;
}

function startOf(source: Digest): string {
  return `slot-${source.slice(0, 24)}-`;
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

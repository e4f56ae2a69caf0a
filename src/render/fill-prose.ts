import type { Piece, Prose } from '../content/prose.ts';
import type { ShownImage, ShownProse } from '../pages/page.ts';
import { escapeHtml } from './escape.ts';

/** The pieces of a prose as ready HTML, every gap filled with the address or picture that the page gives for it. */
export function fillProse(
  { pieces }: Prose,
  shown: Pick<ShownProse, 'links' | 'images'>,
): readonly string[] {
  return pieces.map((piece) => fillPiece(piece, shown));
}

function fillPiece(piece: Piece, { links, images }: Pick<ShownProse, 'links' | 'images'>): string {
  return piece
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.gap === 'link') return escapeHtml(links[part.n] ?? '');
      const image = images[part.n];
      return image ? imageHtml(image) : '';
    })
    .join('');
}

function imageHtml({ src, alt, title }: ShownImage): string {
  const name = title ? ` title="${escapeHtml(title)}"` : '';
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${name} loading="lazy" decoding="async">`;
}

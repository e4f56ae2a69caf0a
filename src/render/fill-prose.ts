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
    .map((part, n) => {
      if (typeof part === 'string') return part;
      if (part.gap === 'link') return escapeHtml(links[part.n] ?? '');
      const image = images[part.n];
      if (image === undefined) return '';
      return (
        imageHtml(image) + (isBareFigure(piece[n - 1], piece[n + 1]) ? captionHtml(image) : '')
      );
    })
    .join('');
}

/** Is this all of a figure: a picture alone, of which the text says nothing? */
function isBareFigure(
  before: Piece[number] | undefined,
  after: Piece[number] | undefined,
): boolean {
  return (
    typeof before === 'string' &&
    before.endsWith('<figure>') &&
    typeof after === 'string' &&
    after.startsWith('</figure>')
  );
}

function captionHtml({ caption, credit }: ShownImage): string {
  const signed = credit ? `<span class="figure-credit">${escapeHtml(credit)}</span>` : '';
  const text = [caption && escapeHtml(caption), signed].filter(Boolean).join(' ');
  return text ? `<figcaption>${text}</figcaption>` : '';
}

/** What `templates/parts/picture.tsx` prints of a picture that readers have to scroll to. */
function imageHtml({ src, alt, title, width, height, sources = [], sizes }: ShownImage): string {
  const name = title ? ` title="${escapeHtml(title)}"` : '';
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${name}${size} loading="lazy" decoding="async">`;
  if (sources.length === 0) return image;
  const wide = sizes ? ` sizes="${escapeHtml(sizes)}"` : '';
  const files = sources.map(
    ({ type, srcset }) => `<source type="${type}" srcset="${escapeHtml(srcset)}"${wide}>`,
  );
  return `<picture>${files.join('')}${image}</picture>`;
}

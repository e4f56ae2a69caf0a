import type { PictureFacts } from '../../content/picture.ts';
import type { Region } from './wanted-picture.ts';

/** How a picture is cut and how large it is made for one place in a page. */
export interface CutRule {
  /** Widths of files in pixels, the smallest first. */
  readonly widths: readonly number[];
  /** Width to height; default: that of the picture. */
  readonly ratio?: number;
}

/** Where browsers find a picture's point of interest when nobody says: faces are above the middle. */
const usualFocus = [0.5, 0.4] as const;

/** The largest part of a picture that has a ratio, round the point that must stay in view; undefined when that is all of it. */
export function regionOf(
  { width, height }: Pick<PictureFacts, 'width' | 'height'>,
  ratio: number | undefined,
  focus: readonly [number, number] = usualFocus,
): Region | undefined {
  if (ratio === undefined) return undefined;
  const cutWidth = Math.min(width, Math.round(height * ratio));
  const cutHeight = Math.min(height, Math.round(width / ratio));
  // A row or column of pixels is no reason for files of their own.
  if (width - cutWidth <= 1 && height - cutHeight <= 1) return undefined;
  return {
    left: startOf(width, cutWidth, focus[0]),
    top: startOf(height, cutHeight, focus[1]),
    width: cutWidth,
    height: cutHeight,
  };
}

/** Where a part begins that has a point in its middle, or as near to it as the edges let it. */
function startOf(whole: number, part: number, focus: number): number {
  return Math.min(Math.max(0, Math.round(whole * focus - part / 2)), whole - part);
}

/** So much smaller than a picture a file must be that the picture's own width is worth a file too. */
const worthwhile = 1.15;

/** The widths in which a picture so wide is made: never more than it has, and all that it has where that falls between two. */
export function widthsFor(width: number, widths: readonly number[]): readonly number[] {
  const smaller = widths.filter((wanted) => wanted <= width);
  const largest = smaller.at(-1);
  const isWhole =
    largest !== undefined && (largest * worthwhile > width || smaller.length === widths.length);
  return isWhole ? smaller : [...smaller, width];
}

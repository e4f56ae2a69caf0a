import type { Screen } from './screen.ts';

/** A drawing to be cut and printed: layers, the furthest first, each covering what lies beneath it. */
export interface Picture {
  /** File name without its end. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Colours as `#rrggbb`: the sheet, the dark ink of the lines, and two flat inks. */
  readonly paper: string;
  readonly inks: Inks;
  readonly layers: readonly Layer[];
}

export type Inks = readonly [lines: string, first: string, second: string];

export interface Layer {
  /** SVG without its root element. Fills say by `tone()` how much of each ink there is. */
  readonly shapes: string;
  /** How the dark ink is cut; it lies flat without. */
  readonly screen?: Screen;
  /** Does the flat ink beneath show through? */
  readonly glaze?: boolean;
}

/** A fill as ink: how much, from 0 to 1, of the dark one and of the two flat ones. */
export function tone(lines: number, first = 0, second = 0): string {
  const parts = [lines, first, second].map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255),
  );
  return `rgb(${parts.join(',')})`;
}

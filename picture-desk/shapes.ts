import { chance } from './noise.ts';
import { tone } from './picture.ts';

export type Point = readonly [x: number, y: number];

const at = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(at).join(' ')}" fill="${fill}" ${more}/>`;
}

export function line(points: readonly Point[], width: number, stroke: string, more = ''): string {
  return `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="${stroke}" stroke-width="${width.toFixed(2)}" stroke-linejoin="round" ${more}/>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`;
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A gradient from top to bottom, or from left to right, to be named in fills as `url(#id)`. */
export function fade(
  id: string,
  stops: readonly (readonly [part: number, fill: string])[],
  across = false,
): string {
  const end = across ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  const marks = stops.map(([part, fill]) => `<stop offset="${part}" stop-color="${fill}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${marks.join('')}</linearGradient>`;
}

/** A gradient round a point of the sheet, in its pixels. */
export function glow(
  id: string,
  [cx, cy]: Point,
  radius: number,
  stops: readonly (readonly [part: number, fill: string])[],
): string {
  const marks = stops.map(([part, fill]) => `<stop offset="${part}" stop-color="${fill}"/>`);
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${radius}">${marks.join('')}</radialGradient>`;
}

/** Somebody who stands, seen from afar: feet at the point, `tall` pixels high. */
export function figure([x, y]: Point, tall: number, coat: string, stride = 0.14): string {
  const u = tall / 100;
  const dark = tone(1);
  const step = stride * 100 * u;
  return [
    line(
      [
        [x - step, y],
        [x, y - 46 * u],
        [x + step, y],
      ],
      11 * u,
      dark,
    ),
    path(
      `M${x - 17 * u} ${y - 36 * u} q${-1 * u} ${-38 * u} ${9 * u} ${-46 * u} q${8 * u} ${-5 * u} ${16 * u} 0 q${10 * u} ${8 * u} ${9 * u} ${46 * u} z`,
      coat,
    ),
    disc(x, y - 91 * u, 9.5 * u, dark),
  ].join('');
}

/** A row of houses with gables: from the left edge to the right one, along a base line. */
export function houses(
  [left, right]: Point,
  base: number,
  height: (n: number) => number,
  width: (n: number) => number,
  fill: string,
): string {
  const parts: string[] = [];
  for (let x = left, n = 0; x < right; n += 1) {
    const [wide, high] = [width(n), height(n)];
    parts.push(
      polygon(
        [
          [x, base],
          [x, base - high],
          [x + wide / 2, base - high - wide * 0.42],
          [x + wide, base - high],
          [x + wide, base],
        ],
        fill,
      ),
    );
    if (n % 3 === 1)
      parts.push(box(x + wide * 0.68, base - high - wide * 0.36, wide * 0.13, wide * 0.34, fill));
    x += wide;
  }
  return parts.join('');
}

/** A light in the water: flat lenses below a point, the further down the wider apart. */
export function streaks(
  [x, y]: Point,
  deep: number,
  wide: number,
  fill: string,
  seed: number,
): string {
  const next = chance(seed);
  const parts: string[] = [];
  for (let down = 0, gap = 5; down < deep; gap *= 1.12, down += gap + 4) {
    const half = wide * (1 - (down / deep) * 0.45) * (0.5 + next() * 0.6);
    const middle = x + (next() - 0.5) * wide * 0.5;
    const top = y + down;
    const thick = Math.max(3, gap * 0.8);
    parts.push(
      path(
        `M${middle - half} ${top} q${half} ${-thick} ${half * 2} 0 q${-half} ${thick} ${-half * 2} 0 z`,
        fill,
      ),
    );
  }
  return parts.join('');
}

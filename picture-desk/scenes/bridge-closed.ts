import { coral, paper } from '../inks.ts';
import { type Picture, tone } from '../picture.ts';
import { circled, ruled } from '../screen.ts';
import { box, disc, figure, glow, line, type Point, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const end: Point = [720, 486];
const dark = tone(1);

/** A point of the bridge as somebody sees it who stands in the middle of its road: metres away, to the right, and up. */
function onSheet(away: number, right: number, up: number): Point {
  return [end[0] + (right / away) * 1000, end[1] - ((up - 1.7) / away) * 1000];
}

const frames = [5.2, 7.4, 10.2, 13.8, 18.4, 24.4, 32, 42, 56, 76];
const half = 4.6;
const top = 7.4;

function bar(from: Point, to: Point, thick: number, fill = dark): string {
  return line([from, to], thick, fill);
}

function truss(side: 1 | -1): string {
  const parts: string[] = [];
  const wall = half * side;
  frames.forEach((away, n) => {
    const next = frames[n + 1];
    const thick = 420 / away;
    parts.push(bar(onSheet(away, wall, 0), onSheet(away, wall, top), thick));
    if (next === undefined) return;
    const mixed = Math.min(0.98, 0.9 + 1 / away);
    const cross: readonly (readonly [Point, Point])[] = [
      [onSheet(away, wall, 0.2), onSheet(next, wall, top)],
      [onSheet(away, wall, top), onSheet(next, wall, 0.2)],
    ];
    for (const [from, to] of cross) parts.push(bar(from, to, 210 / away, tone(mixed, 0.2)));
    parts.push(
      polygon(
        [
          onSheet(away, wall, top),
          onSheet(next, wall, top),
          onSheet(next, wall, top - 0.62),
          onSheet(away, wall, top - 0.62),
        ],
        dark,
      ),
      polygon(
        [
          onSheet(away, wall, 1.1),
          onSheet(next, wall, 1.1),
          onSheet(next, wall, 0.95),
          onSheet(away, wall, 0.95),
        ],
        dark,
      ),
      polygon(
        [
          onSheet(away, wall, 0),
          onSheet(next, wall, 0),
          onSheet(next, wall, 0.42),
          onSheet(away, wall, 0.42),
        ],
        dark,
      ),
    );
  });
  return parts.reverse().join('');
}

function portals(): string {
  return [...frames]
    .reverse()
    .map((away, n) => {
      const thick = 300 / away;
      const rivets = away < 12 ? rivetsOf(away) : '';
      const sway =
        bar(onSheet(away, -half, top - 1.5), onSheet(away, 0, top - 0.3), thick * 0.5) +
        bar(onSheet(away, half, top - 1.5), onSheet(away, 0, top - 0.3), thick * 0.5);
      return (
        bar(
          onSheet(away, -half, top - 0.3),
          onSheet(away, half, top - 0.3),
          thick * (n === frames.length - 1 ? 1.3 : 1),
        ) +
        sway +
        rivets
      );
    })
    .join('');
}

function rivetsOf(away: number): string {
  const heights = Array.from({ length: 16 }, (_, n) => 0.5 + n * 0.45);
  return heights
    .flatMap((up) =>
      [-half, half].map((right) => disc(...onSheet(away, right, up), 26 / away, tone(0.25, 0.5))),
    )
    .join('');
}

function road(): string {
  const planks = Array.from({ length: 46 }, (_, n) => 2.3 * 1.085 ** n);
  return planks
    .map((away) =>
      bar(onSheet(away, -half, 0), onSheet(away, half, 0), Math.max(0.6, 16 / away), tone(0.85)),
    )
    .join('');
}

function barrier(): string {
  const [left, right, y] = [170, 1270, 690];
  const wide = 84;
  const stripes: string[] = [];
  for (let x = left - 60; x < right; x += wide * 2)
    stripes.push(
      polygon(
        [
          [x, y + 62],
          [x + 54, y],
          [x + 54 + wide, y],
          [x + wide, y + 62],
        ],
        tone(0, 1),
      ),
    );
  return [
    ...[330, 1110].map((x) =>
      polygon(
        [
          [x - 62, 930],
          [x - 12, y - 20],
          [x + 12, y - 20],
          [x + 62, 930],
          [x + 40, 930],
          [x, y + 70],
          [x - 40, 930],
        ],
        dark,
      ),
    ),
    box(left - 7, y - 7, right - left + 14, 76, dark),
    `<clipPath id="plank"><rect x="${left}" y="${y}" width="${right - left}" height="62"/></clipPath>`,
    `<g clip-path="url(#plank)">${box(left, y, right - left, 62, tone(0))}${stripes.join('')}</g>`,
    ...[330, 1110].map(
      (x) =>
        disc(x, y - 34, 33, dark) +
        disc(x, y - 34, 25, tone(0, 0.25, 1)) +
        disc(x - 7, y - 42, 8, tone(0)),
    ),
    disc(720, y - 12, 112, dark),
    disc(720, y - 12, 104, tone(0, 1)),
    disc(720, y - 12, 74, tone(0.01)),
  ].join('');
}

function walker(): string {
  const [x, y] = onSheet(17, 1.2, 0);
  return [
    `<ellipse cx="${x - 74}" cy="${y + 22}" rx="96" ry="7" fill="${tone(0.95)}"/>`,
    figure([x, y], 104, tone(1), 0.2),
    path(`M${x + 8} ${y - 90} h26 v34 h-20 z`, tone(0, 0.3, 0.9)),
  ].join('');
}

/** The old Mill Bridge on the evening on which it was closed: a barrier, an empty road, somebody on foot. */
export const bridgeClosed: Picture = {
  name: 'mill-bridge-closed',
  width,
  height,
  paper,
  inks: coral,
  layers: [
    {
      screen: circled(end[0], end[1] - 20, 9),
      shapes: `<defs>${glow('sky', [end[0], end[1] - 10], 780, [
        [0, tone(0, 0.5, 0.9)],
        [0.16, tone(0.04, 0.6, 0.6)],
        [0.5, tone(0.2, 0.55, 0.2)],
        [1, tone(0.55, 0.3)],
      ])}</defs>${box(0, 0, width, height, 'url(#sky)')}`,
    },
    { shapes: disc(end[0], end[1] - 34, 58, tone(0, 0.1, 0.75)) },
    {
      screen: ruled(0, 6),
      shapes: `${polygon(
        [
          [0, 520],
          [1440, 520],
          [1440, 960],
          [0, 960],
        ],
        tone(0.62, 0.25),
      )}${polygon([onSheet(1.9, -half, 0), onSheet(120, -half, 0), onSheet(120, half, 0), onSheet(1.9, half, 0)], tone(0.24, 0.12, 0.12))}`,
    },
    { shapes: road() },
    { screen: ruled(62, 5), shapes: truss(-1) + truss(1) },
    { shapes: portals() },
    { shapes: walker() },
    { shapes: barrier() },
  ],
};

import { night, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, rippled, ruled } from '../screen.ts';
import {
  box,
  disc,
  fade,
  figure,
  glow,
  line,
  type Point,
  path,
  polygon,
  streaks,
} from '../shapes.ts';

const [width, height] = [1440, 960];
const water = 560;
const lamp: Point = [566, 640];
const dark = tone(1);

interface House {
  readonly left: number;
  readonly wide: number;
  readonly high: number;
  readonly face: string;
}

const row: readonly House[] = [
  { left: -30, wide: 210, high: 400, face: tone(0.86, 0.3) },
  { left: 180, wide: 168, high: 330, face: tone(0.72, 0.55) },
  { left: 348, wide: 140, high: 372, face: tone(0.9, 0.3) },
  { left: 488, wide: 186, high: 300, face: tone(0.66, 0.6) },
  { left: 674, wide: 150, high: 340, face: tone(0.82, 0.4) },
  { left: 824, wide: 176, high: 236, face: tone(0.74, 0.5) },
  { left: 1000, wide: 146, high: 352, face: tone(0.9, 0.3) },
  { left: 1146, wide: 200, high: 310, face: tone(0.68, 0.55) },
  { left: 1346, wide: 170, high: 388, face: tone(0.86, 0.35) },
];

function gable({ left, wide, high, face }: House, n: number): string {
  const top = water - high;
  const steps: Point[] = [];
  const notches = 4 + (n % 2);
  for (let step = 0; step <= notches; step += 1) {
    const x = left + (wide / 2) * (step / notches);
    steps.push([x, top - step * 24], [x, top - (step + 1) * 24]);
  }
  const mirrored = steps.map(([x, y]): Point => [2 * left + wide - x, y]).reverse();
  const roof: Point[] =
    n % 3 === 2
      ? [
          [left, top],
          [left + wide / 2, top - wide * 0.62],
          [left + wide, top],
        ]
      : [...steps, ...mirrored];
  return polygon(
    [[left, water + 60], [left, top], ...roof, [left + wide, top], [left + wide, water + 60]],
    face,
  );
}

function panes({ left, wide, high }: House, n: number): string {
  const parts: string[] = [];
  const columns = wide > 160 ? 3 : 2;
  const floors = Math.floor((high - 70) / 100);
  for (let floor = 0; floor < floors; floor += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = left + (wide / columns) * (column + 0.5) - 19;
      const y = water - high + 26 + floor * 96;
      parts.push(pane(x, y, lit.includes(`${n} ${floor} ${column}`)));
    }
  return parts.join('');
}

/** Where there is still light: house, floor from the top, window from the left. */
const lit: readonly string[] = ['3 0 1', '6 1 0'];

function pane(x: number, y: number, isLit: boolean): string {
  const bars = tone(isLit ? 0.8 : 0.4, 0.3);
  return [
    box(x - 4, y - 4, 46, 66, tone(0.3, 0.35)),
    box(x, y, 38, 58, isLit ? tone(0, 0, 1) : dark),
    ...[
      line(
        [
          [x + 19, y],
          [x + 19, y + 58],
        ],
        4,
        bars,
      ),
      line(
        [
          [x, y + 24],
          [x + 38, y + 24],
        ],
        4,
        bars,
      ),
    ],
  ].join('');
}

function boat(): string {
  const [x, y] = [330, 770];
  return [
    figure([x + 96, y - 6], 150, dark, 0.06),
    figure([x + 176, y - 10], 108, tone(0.1, 0.9), 0.06),
    figure([x + 128, y - 8], 92, tone(0.05, 0, 0.9), 0.06),
    path(`M${x - 6} ${y - 34} q150 34 318 -14 q-24 74 -94 84 h-150 q-56 -12 -74 -70 z`, dark),
    path(
      `M${x + 14} ${y - 14} q140 26 274 -8`,
      'none',
      `stroke="${tone(0.2, 0.4)}" stroke-width="5"`,
    ),
    line(
      [
        [x + 84, y - 92],
        [x - 74, y + 76],
      ],
      7,
      dark,
    ),
    path(`M${x - 66} ${y + 66} l-32 46 l20 10 l22 -50 z`, dark),
    line(
      [
        [lamp[0], y - 150],
        [lamp[0] - 4, y - 20],
      ],
      6,
      dark,
    ),
    box(lamp[0] - 15, lamp[1] - 20, 30, 40, dark),
    box(lamp[0] - 9, lamp[1] - 14, 18, 28, tone(0, 0, 1)),
    polygon(
      [
        [lamp[0] - 18, lamp[1] - 18],
        [lamp[0], lamp[1] - 38],
        [lamp[0] + 18, lamp[1] - 18],
      ],
      dark,
    ),
  ].join('');
}

function rain(): string {
  const next = chance(31);
  return Array.from({ length: 150 }, () => {
    const [x, y] = [next() * 1560 - 20, next() * 900 - 40];
    const long = 34 + next() * 60;
    return line(
      [
        [x, y],
        [x - long * 0.34, y + long],
      ],
      2.2,
      tone(0, 0.12, 0),
    );
  }).join('');
}

function drowned(): string {
  return [
    line(
      [
        [1096, 470],
        [1096, 740],
      ],
      12,
      dark,
    ),
    path('M1064 470 h64 l-12 -54 h-40 z', dark),
    path('M1074 462 h44 l-8 -40 h-28 z', tone(0.25, 0.5)),
    disc(1096, 408, 10, dark),
    box(1226, 606, 10, 130, dark),
    box(1186, 596, 128, 46, dark),
    box(1194, 604, 112, 30, tone(0.05, 0.05)),
    box(1206, 615, 88, 8, dark),
  ].join('');
}

/** Fish Street at the height of the flood: one boat, one lamp, one window. */
export const floodNight: Picture = {
  name: 'flood-night',
  width,
  height,
  paper,
  inks: night,
  layers: [
    {
      screen: bent(-16, 8, 70, 240, 2),
      shapes: `<defs>${fade('sky', [
        [0, tone(0.86, 0.8)],
        [0.35, tone(0.55, 0.8)],
        [1, tone(0.12, 0.55)],
      ])}</defs>${box(0, 0, width, water + 10, 'url(#sky)')}`,
    },
    {
      screen: circled(950, 130, 8),
      shapes: `<defs>${glow('halo', [950, 130], 190, [
        [0.2, tone(0, 0.25)],
        [1, tone(0.52, 0.8)],
      ])}</defs>${disc(950, 130, 150, 'url(#halo)')}${disc(950, 130, 62, tone(0))}`,
    },
    { screen: ruled(90, 6), shapes: row.map(gable).join('') },
    { shapes: row.map(panes).join('') },
    {
      screen: rippled(water - 40, 7, 64, 1.2),
      shapes: `<defs>${fade('flood', [
        [0, tone(0.66, 0.7)],
        [0.4, tone(0.72, 0.6)],
        [1, tone(0.95, 0.5)],
      ])}</defs>${box(0, water, width, height - water, 'url(#flood)')}`,
    },
    {
      screen: rippled(water - 40, 7, 64, 1.2),
      shapes:
        streaks([lamp[0], water + 150], 250, 128, tone(0.12, 0, 1), 3) +
        streaks([595, water + 4], 110, 34, tone(0.3, 0, 0.9), 8) +
        streaks([1042, water + 4], 90, 28, tone(0.3, 0, 0.9), 12) +
        streaks([950, water + 6], 320, 84, tone(0.18, 0.12), 21),
    },
    {
      screen: circled(lamp[0], lamp[1], 8),
      glaze: true,
      shapes: `<defs>${glow('light', lamp, 150, [
        [0, tone(0, 0, 0.9)],
        [1, tone(0)],
      ])}</defs>${disc(lamp[0], lamp[1], 150, 'url(#light)')}`,
    },
    { shapes: drowned() + boat() },
    { shapes: rain() },
  ],
};

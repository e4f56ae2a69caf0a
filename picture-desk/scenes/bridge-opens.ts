import { coral, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { circled, rippled, ruled } from '../screen.ts';
import {
  box,
  disc,
  fade,
  figure,
  glow,
  houses,
  line,
  type Point,
  path,
  polygon,
  streaks,
} from '../shapes.ts';
import { lamps, onSheet, piers, procession, steel, stones, water } from './new-bridge.ts';

const [width, height] = [1440, 960];
const sun: Point = [1010, 452];
const dark = tone(1);

function town(): string {
  const next = chance(9);
  return [
    houses(
      [880, 1460],
      water + 2,
      () => 26 + next() * 34,
      () => 30 + next() * 26,
      tone(0.66, 0.22),
    ),
    box(1290, water - 150, 26, 150, tone(0.72, 0.2)),
    polygon(
      [
        [1284, water - 148],
        [1303, water - 238],
        [1322, water - 148],
      ],
      tone(0.8, 0.2),
    ),
    line(
      [
        [1175, water],
        [1190, water - 168],
        [1205, water],
      ],
      5,
      dark,
    ),
    line(
      [
        [1150, water - 150],
        [1190, water - 172],
        [1268, water - 190],
      ],
      5,
      dark,
    ),
  ].join('');
}

function ferry(): string {
  const [x, y] = [560, 842];
  return [
    path(`M${x} ${y} h236 l34 -34 h-300 z`, dark),
    box(x + 10, y - 44, 214, 12, tone(0.05, 0.95)),
    path(`M${x + 40} ${y - 44} l10 -50 h104 l22 50 z`, tone(0.12)),
    box(x + 62, y - 84, 24, 22, dark),
    box(x + 96, y - 84, 24, 22, dark),
    box(x + 130, y - 84, 16, 22, dark),
    line(
      [
        [x + 100, y - 94],
        [x + 100, y - 156],
      ],
      4,
      dark,
    ),
    polygon(
      [
        [x + 102, y - 156],
        [x + 152, y - 143],
        [x + 102, y - 130],
      ],
      tone(0, 0.2, 1),
    ),
    figure([x + 196, y - 40], 48, tone(0, 1)),
    figure([x + 222, y - 40], 45, dark),
    figure([x + 20, y - 40], 46, tone(0, 0.2, 1)),
  ].join('');
}

function birds(): string {
  const places = [
    [236, 150, 26],
    [330, 96, 18],
    [420, 168, 15],
    [760, 120, 20],
    [850, 182, 13],
    [1240, 150, 17],
  ];
  return places
    .map(([x = 0, y = 0, s = 0]) =>
      path(
        `M${x - s * 1.6} ${y - s * 0.5} q${s} ${-s * 0.5} ${s * 1.6} ${s * 0.5} q${s * 0.7} ${-s} ${s * 1.8} ${-s * 0.6} q${-s * 1.1} 0 ${-s * 1.7} ${s * 0.95} q${-s * 0.7} ${-s * 0.9} ${-s * 1.7} ${-s * 0.85} z`,
        dark,
      ),
    )
    .join('');
}

/** The lead picture of the day on which the bridge was opened: rows of pupils on the deck, the sun behind them. */
export const bridgeOpens: Picture = {
  name: 'new-mill-bridge-opens',
  width,
  height,
  paper,
  inks: coral,
  layers: [
    {
      screen: circled(sun[0], sun[1], 9),
      shapes: `<defs>${glow('sky', sun, 1100, [
        [0.14, tone(0.02, 0.32, 0.55)],
        [0.34, tone(0.1, 0.16, 0.34)],
        [0.7, tone(0.26, 0.06, 0.1)],
        [1, tone(0.42)],
      ])}</defs>${box(0, 0, width, height, 'url(#sky)')}`,
    },
    { shapes: disc(sun[0], sun[1], 150, tone(0, 0.92, 0.5)) },
    { screen: ruled(90, 6), shapes: town() },
    {
      screen: rippled(water, 6, 60, 1),
      shapes: `<defs>${fade('water', [
        [0, tone(0.22, 0.3, 0.3)],
        [0.35, tone(0.42, 0.1, 0.12)],
        [1, tone(0.74)],
      ])}</defs>${box(0, water, width, height - water, 'url(#water)')}${streaks([sun[0], water + 4], 280, 132, tone(0.06, 0.92, 0.5), 5)}`,
    },
    {
      screen: rippled(water, 6, 60, 1.6),
      glaze: true,
      shapes: piers
        .map((away) => {
          const [x] = onSheet(away, 0);
          return polygon(
            [
              [x - 900 / away, water + 380 / away],
              [x + 2600 / away, water + 380 / away],
              [x + 5600 / away, water + 9000 / away],
              [x + 500 / away, water + 9000 / away],
            ],
            tone(0.86),
          );
        })
        .join(''),
    },
    { screen: ruled(35, 6), shapes: stones() },
    { screen: ruled(68, 6), shapes: steel() },
    { shapes: lamps() + procession() + birds() },
    { shapes: ferry() },
  ],
};

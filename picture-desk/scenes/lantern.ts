import { coral, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, ruled } from '../screen.ts';
import { box, disc, glow, line, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const dark = tone(1);
const light = [720, 230] as const;

/** Balconies bend round the stalls like the ribs of a boat; the drawer stands on the stage. */
function balcony(y: number, sag: number, thick: number): string {
  const edge = `M-20 ${y} Q720 ${y + sag} 1460 ${y}`;
  const bulbs = Array.from({ length: 21 }, (_, n) => {
    const part = (n + 0.5) / 21;
    const [x, down] = [-20 + 1480 * part, y + 2 * part * (1 - part) * sag];
    return (
      disc(x, down + thick * 0.52, 8, dark) + disc(x, down + thick * 0.52, 5.4, tone(0, 0, 0.9))
    );
  });
  return [
    path(`${edge} V${y + thick} Q720 ${y + sag + thick} -20 ${y + thick} Z`, tone(0.12, 0.9, 0.2)),
    path(edge, 'none', `stroke="${dark}" stroke-width="7"`),
    path(
      `M-20 ${y + thick} Q720 ${y + sag + thick} 1460 ${y + thick}`,
      'none',
      `stroke="${dark}" stroke-width="7"`,
    ),
    ...bulbs,
  ].join('');
}

function people(y: number, sag: number, size: number, seed: number): string {
  const next = chance(seed);
  const coats = [
    tone(0.9, 0.3),
    tone(0.7, 0.8),
    tone(0.55, 0.3, 0.7),
    tone(0.85),
    tone(0.3, 0.1, 0.1),
  ];
  return Array.from({ length: Math.floor(1500 / (size * 2.3)) }, (_, n) => {
    const x = -10 + n * size * 2.3 + next() * size * 0.6;
    const part = (x + 20) / 1480;
    const base = y + 2 * part * (1 - part) * sag;
    const coat = coats[Math.floor(next() * coats.length)] ?? dark;
    return `<path d="M${(x - size).toFixed(1)} ${(base + 6).toFixed(1)} q0 ${-size * 1.7} ${size} ${-size * 1.7} q${size} 0 ${size} ${size * 1.7} z" fill="${coat}"/>${disc(x, base - size * 2.1, size * 0.62, tone(0.5 + next() * 0.4, 0.2, 0.2))}`;
  }).join('');
}

function seats(): string {
  const rows: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    const y = 640 + row * (26 + row * 5);
    const size = 17 + row * 5.6;
    const sag = 60 + row * 10;
    for (let n = 0; n * size * 2.5 < 1540; n += 1) {
      const x = -30 + n * size * 2.5 + (row % 2) * size;
      const part = x / 1440;
      const top = y + 2 * part * (1 - part) * sag;
      rows.push(
        path(
          `M${x - size} ${top + size * 2.4} V${top + size * 0.5} Q${x - size} ${top - size * 0.5} ${x} ${top - size * 0.5} Q${x + size} ${top - size * 0.5} ${x + size} ${top + size * 0.5} V${top + size * 2.4} Z`,
          dark,
        ),
        path(
          `M${x - size * 0.8} ${top + size * 2.4} V${top + size * 0.55} Q${x - size * 0.8} ${top - size * 0.3} ${x} ${top - size * 0.3} Q${x + size * 0.8} ${top - size * 0.3} ${x + size * 0.8} ${top + size * 0.55} V${top + size * 2.4} Z`,
          tone(0.14 + row * 0.02, 0.95, 0.05),
        ),
      );
    }
  }
  return rows.join('');
}

function lantern(): string {
  const [x, y] = light;
  return [
    line(
      [
        [x, -10],
        [x, y - 120],
      ],
      6,
      dark,
    ),
    polygon(
      [
        [x - 96, y - 52],
        [x, y - 132],
        [x + 96, y - 52],
      ],
      dark,
    ),
    disc(x, y - 134, 14, dark),
    path(`M${x - 84} ${y - 52} H${x + 84} L${x + 62} ${y + 104} H${x - 62} Z`, tone(0, 0.02, 0.6)),
    ...[-84, -30, 30, 84].map((dx) =>
      line(
        [
          [x + dx, y - 52],
          [x + dx * 0.74, y + 104],
        ],
        7,
        dark,
      ),
    ),
    line(
      [
        [x - 78, y + 20],
        [x + 78, y + 20],
      ],
      5,
      dark,
    ),
    box(x - 70, y + 102, 140, 18, dark),
    path(`M${x - 18} ${y + 88} q-16 -52 18 -96 q34 44 18 96 z`, tone(0, 0.95, 0.2)),
    path(`M${x - 8} ${y + 88} q-6 -26 8 -46 q14 20 8 46 z`, tone(0)),
  ].join('');
}

/** The house of The Lantern as its actors see it: full balconies, new seats, and on the wall the line of the water. */
export const lanternReopens: Picture = {
  name: 'the-lantern-reopens',
  width,
  height,
  paper,
  inks: coral,
  layers: [
    {
      screen: circled(light[0], light[1], 12),
      shapes: `<defs>${glow('room', light, 900, [
        [0, tone(0, 0, 0.8)],
        [0.26, tone(0.1, 0.2, 0.7)],
        [0.6, tone(0.5, 0.55, 0.3)],
        [1, tone(0.9, 0.6)],
      ])}</defs>${box(0, 0, width, height, 'url(#room)')}`,
    },
    {
      screen: ruled(90, 6),
      shapes: path('M-20 560 Q720 700 1460 560 V980 H-20 Z', tone(0.74, 0.5, 0.1)),
    },
    { screen: ruled(66, 7), shapes: people(196, 120, 15, 3) },
    { screen: ruled(2, 8), shapes: balcony(196, 120, 50) },
    { screen: ruled(66, 7), shapes: people(392, 160, 18, 6) },
    { screen: ruled(2, 8), shapes: balcony(392, 160, 58) },
    { screen: bent(12, 8, 30, 300, 3), shapes: seats() },
    {
      shapes: path(
        'M-20 574 Q720 712 1460 574',
        'none',
        `stroke="${tone(0.02)}" stroke-width="6" stroke-dasharray="26 12"`,
      ),
    },
    { shapes: lantern() },
  ],
};

import { coral, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import type { Inks } from '../picture.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, rippled, ruled } from '../screen.ts';
import { box, disc, fade, houses, line, path, polygon, streaks } from '../shapes.ts';

const [width, height] = [1440, 960];
const water = 690;
const dark = tone(1);
const inks: Inks = [coral[0], '#d9503a', '#5fa3a8'];

const hull = `M120 520 Q170 700 330 742 H1010 Q1170 730 1232 486 Q1120 540 1010 546 H330 Q190 550 120 520 Z`;

function books(): string {
  const next = chance(42);
  const spines = [
    tone(0, 1),
    tone(0, 0.1, 1),
    dark,
    tone(0.04),
    tone(0.55, 0.9),
    tone(0.5, 0, 0.9),
    tone(0, 0.55, 0.3),
  ];
  const parts: string[] = [];
  for (const floor of [646, 726]) {
    for (let x = 322; x < 1000; ) {
      const wide = 9 + next() * 15;
      const high = 46 + next() * 20;
      if (next() > 0.93) {
        x += 26;
        continue;
      }
      const fill = spines[Math.floor(next() * spines.length)] ?? dark;
      const lean = next() > 0.9 ? `transform="rotate(-9 ${x.toFixed(0)} ${floor})"` : '';
      parts.push(
        `<g ${lean}>${box(x, floor - high, wide, high, fill)}${box(x, floor - high * 0.8, wide, 4, tone(0.04))}${box(x, floor - high * 0.3, wide, 3, tone(0.9))}</g>`,
      );
      x += wide + 2.5;
    }
    parts.push(box(312, floor, 700, 9, dark));
  }
  return [...parts, ...[312, 540, 776, 1004].map((x) => box(x, 566, 9, 168, dark))].join('');
}

function reader(x: number, coat: string, scarf: string): string {
  const y = 554;
  return [
    path(`M${x - 24} ${y} q-8 -74 18 -84 q34 -8 36 84 z`, coat),
    path(`M${x - 8} ${y - 84} q14 10 26 0 v16 q-14 8 -26 0 z`, scarf),
    path(
      `M${x + 8} ${y - 56} q36 18 44 4`,
      'none',
      `stroke="${coat}" stroke-width="16" stroke-linecap="round"`,
    ),
    `<ellipse cx="${x + 8}" cy="${y - 104}" rx="17" ry="20" fill="${dark}" transform="rotate(18 ${x + 8} ${y - 104})"/>`,
    polygon(
      [
        [x + 34, y - 62],
        [x + 58, y - 78],
        [x + 72, y - 54],
        [x + 48, y - 40],
      ],
      tone(0.02),
    ),
    polygon(
      [
        [x + 58, y - 78],
        [x + 82, y - 80],
        [x + 88, y - 56],
        [x + 72, y - 54],
      ],
      tone(0.02),
    ),
    line(
      [
        [x + 58, y - 78],
        [x + 72, y - 54],
      ],
      3,
      dark,
    ),
  ].join('');
}

function cabin(): string {
  return [
    path('M846 548 L866 316 H1094 L1126 540 Z', tone(0.02)),
    path('M836 318 q134 -26 276 0 l-8 -30 q-130 -20 -262 0 z', tone(0, 1)),
    box(892, 352, 58, 70, dark),
    box(970, 352, 44, 70, dark),
    box(1034, 352, 44, 70, dark),
    box(897, 357, 48, 60, tone(0, 0.3, 0.1)),
    path('M905 417 q6 -34 20 -36 q16 2 18 36 z', dark),
    disc(925, 374, 10, dark),
    box(975, 357, 34, 60, tone(0, 0.3, 0.1)),
    box(1039, 357, 34, 60, tone(0, 0.3, 0.1)),
    box(1040, 402, 30, 4, dark),
    path(
      'M1046 402 q-2 -22 10 -22 q12 0 10 22 z M1056 380 v-6',
      dark,
      `stroke="${dark}" stroke-width="4"`,
    ),
    box(1000, 190, 7, 106, dark),
    path('M1007 194 q40 -8 66 10 q-30 16 -66 22 z', tone(0, 0.1, 1)),
    box(890, 214, 26, 76, dark),
    box(886, 226, 34, 14, tone(0, 1)),
  ].join('');
}

function smoke(): string {
  return path(
    'M902 210 q-22 -40 8 -64 q30 -26 -4 -62 q-24 -30 14 -66',
    'none',
    `stroke="${tone(0.03)}" stroke-width="17" stroke-linecap="round"`,
  );
}

function quay(): string {
  const stones: string[] = [];
  for (let row = 0; row < 5; row += 1)
    for (let n = 0; n < 4; n += 1)
      stones.push(
        box(1268 + n * 62 - (row % 2) * 30, 566 + row * 44, 56, 38, tone(n % 2 ? 0.5 : 0.34, 0.08)),
      );
  return box(1250, 560, 200, 260, dark) + stones.join('');
}

function mooring(): string {
  return [
    box(1320, 506, 34, 56, dark),
    box(1312, 500, 50, 14, dark),
    path('M1206 530 q60 52 120 4', 'none', `stroke="${dark}" stroke-width="6"`),
    polygon(
      [
        [1130, 536],
        [1300, 556],
        [1300, 566],
        [1130, 548],
      ],
      tone(0.35, 0.4),
    ),
    line(
      [
        [1130, 538],
        [1300, 558],
      ],
      4,
      dark,
    ),
  ].join('');
}

/** A mussel boat at the slip, cut open so that the books in its hold are seen; on the rail sit those who read. */
export const libraryBoat: Picture = {
  name: 'library-boat',
  width,
  height,
  paper,
  inks,
  layers: [
    {
      screen: bent(6, 9, 50, 300, 4),
      shapes: `<defs>${fade('sky', [
        [0, tone(0.3, 0.08, 0.9)],
        [0.6, tone(0.12, 0.12, 0.6)],
        [1, tone(0.03, 0.3, 0.2)],
      ])}</defs>${box(0, 0, width, water + 4, 'url(#sky)')}`,
    },
    {
      screen: ruled(90, 7),
      shapes: houses(
        [-20, 1460],
        water + 2,
        (n) => 76 + ((n * 37) % 58),
        (n) => 62 + ((n * 23) % 36),
        tone(0.42, 0.12, 0.5),
      ),
    },
    { shapes: smoke() },
    {
      screen: rippled(water - 30, 7, 62, 1.1),
      shapes: `<defs>${fade('water', [
        [0, tone(0.34, 0.06, 0.85)],
        [1, tone(0.8, 0, 0.9)],
      ])}</defs>${box(0, water, width, height - water, 'url(#water)')}<path d="M210 742 H1150 Q1080 900 900 930 H420 Q260 890 210 742 Z" fill="${tone(0.9, 0.1, 0.6)}"/>${streaks([660, 752], 170, 210, tone(0.2, 0.75), 6)}`,
    },
    { screen: ruled(58, 6), shapes: quay() },
    {
      screen: ruled(2, 6),
      shapes: `<defs>${fade('planks', [
        [0, tone(0.5, 0.25, 0.5)],
        [1, tone(0.95, 0.2, 0.5)],
      ])}</defs>${path(hull, 'url(#planks)')}`,
    },
    {
      shapes:
        path(hull, 'none', `stroke="${dark}" stroke-width="8"`) +
        path('M300 560 H1024 V738 H330 Q306 700 300 560 Z', tone(0, 0.32, 0.06)) +
        books(),
    },
    {
      shapes:
        cabin() +
        reader(330, dark, tone(0, 1)) +
        reader(440, tone(0, 1), tone(0.04)) +
        reader(560, tone(0.5, 0, 0.9), tone(0, 0.5)) +
        reader(676, tone(0.04), dark) +
        path('M120 520 Q240 552 330 548 H850', 'none', `stroke="${dark}" stroke-width="9"`) +
        mooring(),
    },
  ],
};

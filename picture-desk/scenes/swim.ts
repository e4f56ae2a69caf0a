import { paper, river } from '../inks.ts';
import { chance, noise } from '../noise.ts';
import type { Inks } from '../picture.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, ruled } from '../screen.ts';
import { box, disc, line, type Point, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const dark = tone(1);
const inks: Inks = [river[0], '#2b8f9a', '#e8583c'];

/** The way across: from the slip at the lower left to the steps at the upper right, carried off by the current. */
function course(part: number): Point {
  return [190 + part * 1040, 800 - part * 610 + Math.sin(part * Math.PI) * 150];
}

function swimmer([x, y]: Point, size: number, turn: number, cap: string, stroke: number): string {
  const arm =
    stroke === 0
      ? 'M4 -8 q14 -16 34 -8'
      : stroke === 1
        ? 'M-2 10 q-8 20 -30 18'
        : 'M6 -8 q12 -14 30 -12 M4 10 q12 14 28 12';
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)}) scale(${size.toFixed(2)})">
<path d="M10 -6 Q-30 -14 -70 -32 M10 6 Q-30 14 -70 32" fill="none" stroke="${tone(0, 0.08)}" stroke-width="5" stroke-linecap="round"/>
<path d="M-2 -9 Q-34 -8 -48 0 Q-34 8 -2 9 Z" fill="${tone(0.16, 0, 0.35)}"/>
<path d="${arm}" fill="none" stroke="${dark}" stroke-width="10.5" stroke-linecap="round"/>
<path d="${arm}" fill="none" stroke="${tone(0.08, 0, 0.3)}" stroke-width="6.5" stroke-linecap="round"/>
<circle r="12.5" fill="${dark}"/><circle r="9.6" fill="${cap}"/></g>`;
}

function swimmers(): string {
  const next = chance(12);
  const caps = [tone(0, 0, 1), tone(0, 0, 1), tone(0), tone(0), tone(0.92), tone(0, 0.8, 0.2)];
  const parts: string[] = [];
  for (let n = 0; n < 74; n += 1) {
    const part = 0.03 + 0.92 * (n / 74) ** 0.92 + (next() - 0.5) * 0.03;
    const [x, y] = course(part);
    const aside =
      (next() + next() - 1) * 330 * Math.sin(Math.PI * Math.min(0.94, part + 0.08)) ** 0.6;
    const cap = caps[Math.floor(next() * caps.length)] ?? dark;
    parts.push(
      swimmer(
        [x + aside * 0.5, y + aside * 0.86],
        0.92 + next() * 0.26,
        -31 + Math.cos(part * 3.1) * 26 + (next() - 0.5) * 26,
        cap,
        Math.floor(next() * 3),
      ),
    );
  }
  return parts.join('');
}

function boat([x, y]: Point, turn: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})">
${line(
  [
    [-20, -30],
    [-64, -104],
  ],
  6,
  dark,
)}${line(
  [
    [-20, 30],
    [-64, 104],
  ],
  6,
  dark,
)}
${path('M-64 -104 l-22 -34 l14 -8 l20 38 z M-64 104 l-22 34 l14 8 l20 -38 z', dark)}
${path('M-118 -26 Q-124 0 -118 26 Q20 60 132 0 Q20 -60 -118 -26 Z', dark)}
${path('M-106 -19 Q-110 0 -106 19 Q14 46 108 0 Q14 -46 -106 -19 Z', tone(0.1, 0, 0.16))}
${box(-74, -31, 20, 62, tone(0.7))}${box(10, -33, 20, 66, tone(0.7))}
${path('M-40 -22 q28 -8 30 22 q-2 30 -30 22 q-10 -22 0 -44 z', tone(0, 0.9, 0.1))}${disc(-22, 0, 13, dark)}</g>`;
}

function banks(): string {
  const stones: string[] = [];
  for (let n = 0; n < 9; n += 1)
    stones.push(
      polygon(
        [
          [1130 + n * 20, -10],
          [1150 + n * 20, -10],
          [1460, 214 - n * 26],
          [1460, 236 - n * 26],
        ],
        n % 2 ? tone(0.1) : tone(0.5),
      ),
    );
  return [
    polygon(
      [
        [1090, -10],
        [1460, 250],
        [1460, -10],
      ],
      tone(0.3),
    ),
    ...stones,
    line(
      [
        [1088, -14],
        [1464, 252],
      ],
      9,
      dark,
    ),
    polygon(
      [
        [-10, 640],
        [250, 970],
        [-10, 970],
      ],
      tone(0.34, 0, 0.12),
    ),
    ...[0, 1, 2, 3, 4, 5].map((n) =>
      line(
        [
          [-10, 690 + n * 50],
          [210 - n * 40, 970],
        ],
        4,
        tone(0.8),
      ),
    ),
    line(
      [
        [-14, 634],
        [254, 974],
      ],
      9,
      dark,
    ),
    ...crowd(),
  ].join('');
}

function crowd(): readonly string[] {
  const next = chance(77);
  return Array.from({ length: 26 }, () => {
    const part = next();
    const [x, y] = [1120 + part * 320, 10 + part * 215 - 18 - next() * 90];
    const coat = [tone(0, 0, 1), tone(0.1), tone(0, 0.9), dark][Math.floor(next() * 4)] ?? dark;
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="15" ry="10" fill="${coat}" stroke="${dark}" stroke-width="2.5"/>${disc(x, y - 1, 6.5, dark)}`;
  });
}

/** The river from above, with 184 people in it: caps, arms and wakes across the current, and the harbour's boats beside them. */
export const swim: Picture = {
  name: 'quern-swim-2023',
  width,
  height,
  paper,
  inks,
  layers: [
    {
      screen: bent(24, 13, 190, 330, 6),
      shapes: `<defs><linearGradient id="depth" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${tone(0.5, 0.95)}"/><stop offset=".45" stop-color="${tone(0.2, 0.72)}"/><stop offset="1" stop-color="${tone(0.56, 0.98)}"/></linearGradient></defs>${box(0, 0, width, height, 'url(#depth)')}`,
    },
    { shapes: glints() },
    { shapes: swimmers() },
    { shapes: boat([470, 270], 148) + boat([1160, 760], -24) + boat([760, 190], -32) },
    { screen: ruled(35, 7), shapes: banks() },
  ],
};

function glints(): string {
  const next = chance(3);
  return Array.from({ length: 90 }, () => {
    const [x, y] = [next() * width, next() * height];
    const long = 24 + noise(x / 200, y / 200) * 70;
    return `<path transform="rotate(-24 ${x.toFixed(0)} ${y.toFixed(0)})" d="M${x.toFixed(0)} ${y.toFixed(0)} q${(long / 2).toFixed(0)} -7 ${long.toFixed(0)} 0 q${(-long / 2).toFixed(0)} 5 ${(-long).toFixed(0)} 0 z" fill="${tone(0, 0.08)}"/>`;
  }).join('');
}

import { paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, ruled } from '../screen.ts';
import { box, disc, glow, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const dark = tone(1);

/** Blades sway with one current, each a little its own way. */
function blades(
  count: number,
  base: number,
  tall: number,
  wide: number,
  seed: number,
  fill: (n: number) => string,
): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, n) => {
    const x = -40 + (n / count) * 1520 + (next() - 0.5) * 50;
    const high = tall * (0.55 + next() * 0.55);
    const lean = 60 + next() * 130;
    const half = wide * (0.7 + next() * 0.6);
    const [a, b] = [x + lean * 0.1, x + lean];
    const top = base - high;
    return path(
      `M${x - half} ${base} C${a - half - 30} ${base - high * 0.4} ${b - 70} ${base - high * 0.6} ${b} ${top} C${b - 40} ${base - high * 0.5} ${a + half - 20} ${base - high * 0.35} ${x + half} ${base} Z`,
      fill(n),
    );
  }).join('');
}

function fish(x: number, y: number, size: number, fill: string, turn = 0): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M-50 0 Q-20 -26 22 -18 Q44 -10 52 0 Q44 10 22 18 Q-20 26 -50 0 L-78 -20 Q-70 0 -78 20 Z" fill="${fill}"/><path d="M8 -16 Q16 0 8 16" fill="none" stroke="${dark}" stroke-width="3"/><circle cx="34" cy="-4" r="4" fill="${dark}"/></g>`;
}

function shoal(): string {
  const next = chance(21);
  return Array.from({ length: 34 }, (_, n) => {
    const part = n / 34;
    const x = 180 + part * 720 + (next() - 0.5) * 140;
    const y = 250 + Math.sin(part * 4) * 90 + (next() - 0.5) * 130;
    return fish(
      Math.round(x),
      Math.round(y),
      0.34 + next() * 0.26,
      [tone(0.02), tone(0, 0, 1), tone(0.1, 0.2)][n % 3] ?? dark,
      Math.round(Math.cos(part * 4) * 22),
    );
  }).join('');
}

/** Somebody who plants: upside down over the ground, a bag of sand in hand. */
function diver(): string {
  return `<g transform="translate(1010 470) rotate(34) scale(1.15)">
${path('M-210 -30 Q-250 -70 -310 -74 Q-296 -42 -262 -26 Q-300 -8 -318 26 Q-256 26 -206 -2 Z', tone(0, 0, 1))}
${path('M-214 -26 Q-120 -34 -40 -30 Q40 -26 74 0 Q40 34 -40 30 Q-120 26 -214 2 Z', dark)}
${path('M-60 -62 H44 Q60 -62 60 -46 Q60 -30 44 -30 H-60 Q-76 -30 -76 -46 Q-76 -62 -60 -62 Z', tone(0.05))}
${path('M-60 -62 H44 Q60 -62 60 -46 Q60 -30 44 -30 H-60 Q-76 -30 -76 -46 Q-76 -62 -60 -62 Z', 'none', `stroke="${dark}" stroke-width="5"`)}
${path('M40 14 Q84 60 150 84', 'none', `stroke="${dark}" stroke-width="24" stroke-linecap="round"`)}
${disc(104, -4, 36, dark)}${path('M112 -26 q34 2 34 24 q-2 20 -34 18 z', tone(0, 0.1, 0))}${path('M60 -46 Q150 -78 142 4', 'none', `stroke="${dark}" stroke-width="7"`)}
${path('M146 66 q46 -8 56 36 q-10 36 -50 30 q-30 -20 -6 -66 z', tone(0.05, 0, 0.55))}${path('M146 66 q46 -8 56 36 q-10 36 -50 30 q-30 -20 -6 -66 z', 'none', `stroke="${dark}" stroke-width="5"`)}</g>`;
}

function bubbles(): string {
  const next = chance(5);
  return Array.from({ length: 15 }, (_, n) => {
    const [x, y, r] = [1180 + Math.sin(n) * 22 + next() * 20, 500 - n * 33, 5 + next() * 11];
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="none" stroke="${tone(0.02)}" stroke-width="3.4"/>`;
  }).join('');
}

function rays(): string {
  return [-3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) =>
      polygon(
        [
          [480 + n * 46, -10],
          [510 + n * 46, -10],
          [520 + n * 210, 840],
          [410 + n * 200, 840],
        ],
        tone(0.03, 0.34),
      ),
    )
    .join('');
}

/** The meadow under Hook Bay, with somebody who plants it. */
export const seagrass: Picture = {
  name: 'seagrass-hook-bay',
  width,
  height,
  paper,
  inks: ['#12303a', '#2a8f8a', '#f0a63c'],
  layers: [
    {
      screen: circled(500, -120, 10),
      shapes: `<defs>${glow('sea', [500, -80], 1250, [
        [0, tone(0, 0.2)],
        [0.3, tone(0.1, 0.55)],
        [0.7, tone(0.42, 0.95)],
        [1, tone(0.82, 1)],
      ])}</defs>${box(0, 0, width, height, 'url(#sea)')}`,
    },
    { screen: circled(500, -120, 10), shapes: `<g opacity=".55">${rays()}</g>` },
    { screen: ruled(80, 6), shapes: blades(74, 900, 420, 9, 2, () => tone(0.5, 0.85)) },
    { shapes: shoal() },
    {
      screen: bent(4, 8, 60, 200, 6),
      shapes: path(
        'M-20 850 Q240 800 520 846 T1040 836 T1460 850 V980 H-20 Z',
        tone(0.34, 0.2, 0.5),
      ),
    },
    {
      screen: ruled(76, 5),
      shapes: blades(60, 930, 430, 12, 9, (n) => (n % 3 ? tone(0.72, 1) : tone(0.4, 1, 0.2))),
    },
    {
      shapes:
        diver() +
        bubbles() +
        fish(260, 640, 1.1, tone(0, 0, 1), -8) +
        fish(420, 700, 0.8, tone(0, 0, 1), 4),
    },
    { screen: ruled(80, 6), shapes: blades(30, 1010, 520, 19, 14, () => tone(0.93, 0.9)) },
  ],
};

import { dawn, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, rippled, ruled } from '../screen.ts';
import { box, disc, glow, houses, line, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const shore = 392;
const dark = tone(1);

const creek =
  'M858 394 Q760 420 900 452 Q1090 492 820 540 Q470 600 640 690 Q860 800 400 880 Q240 920 220 970 L760 970 Q820 900 980 850 Q1250 760 1010 672 Q860 610 1060 556 Q1260 500 1040 448 Q900 416 940 394 Z';

/** A mussel picker, bent down to the ground; the long shadow lies towards the drawer. */
function picker(): string {
  return `<g transform="translate(430 640) scale(1.5)">
${path('M-40 0 L-30 -76 Q-28 -96 -8 -98 L10 -96 L14 -60 L26 0 L8 0 L-6 -52 L-22 0 Z', dark)}
${path('M-14 -96 Q-22 -140 26 -150 Q64 -154 82 -126 L74 -104 Q40 -116 16 -88 Z', tone(0.15, 1))}
${path('M70 -128 Q84 -100 86 -58 L74 -56 Q66 -92 52 -112 Z', tone(0.4, 1))}
${path('M80 -136 q-4 -20 14 -24 q20 -2 22 18 q-2 16 -18 16 q-14 0 -18 -10 z', dark)}
${path('M78 -148 q20 -22 42 -4 l10 10 q-24 0 -52 -6 z', tone(0.05))}
${line(
  [
    [80, -58],
    [86, -22],
  ],
  4,
  dark,
)}${path('M72 -22 h28 l-4 16 q-10 6 -20 0 z', dark)}
${path('M128 -30 h40 l-6 34 h-28 z', tone(0, 0.2, 0.9))}${path('M128 -30 q20 -36 40 0', 'none', `stroke="${dark}" stroke-width="3"`)}${path('M128 -30 h40 l-6 34 h-28 z', 'none', `stroke="${dark}" stroke-width="3.5"`)}
${disc(140, -30, 6, dark)}${disc(150, -33, 6, dark)}${disc(158, -30, 5, dark)}</g>`;
}

function shadow(): string {
  return path(
    'M380 644 Q300 760 150 900 L230 910 Q360 770 470 646 Z M620 646 Q560 720 470 800 L520 806 Q610 720 670 646 Z',
    tone(0.82, 0.5),
  );
}

function mussels(): string {
  const next = chance(15);
  return Array.from({ length: 230 }, () => {
    const near = next() ** 0.6;
    const y = 440 + near * 510;
    const x = next() * 1440;
    const size = 3 + near * 13;
    const turn = next() * 180;
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn.toFixed(0)})"><path d="M${-size} 0 Q${-size * 0.2} ${-size * 0.9} ${size} ${-size * 0.1} Q${size * 0.3} ${size * 0.7} ${-size} 0 Z" fill="${dark}"/></g>`;
  }).join('');
}

function boatAground(): string {
  return [
    path(
      'M1020 452 Q1030 496 1066 500 H1226 Q1262 482 1274 436 Q1200 466 1120 464 Q1060 466 1020 452 Z',
      dark,
    ),
    path('M1034 470 Q1120 484 1262 456', 'none', `stroke="${tone(0, 1)}" stroke-width="7"`),
    line(
      [
        [1150, 466],
        [1138, 296],
      ],
      6,
      dark,
    ),
    line(
      [
        [1138, 310],
        [1254, 444],
      ],
      2.5,
      dark,
    ),
    line(
      [
        [1138, 310],
        [1040, 454],
      ],
      2.5,
      dark,
    ),
    line(
      [
        [1140, 350],
        [1218, 372],
      ],
      5,
      dark,
    ),
  ].join('');
}

/** The estuary before sunrise at low water: a road in the mud that only one knows. */
export const tideLow: Picture = {
  name: 'one-tide-1-low-water',
  width,
  height,
  paper,
  inks: dawn,
  layers: [
    {
      screen: circled(898, shore, 10),
      shapes: `<defs>${glow('sky', [898, shore], 900, [
        [0, tone(0, 0.75, 0)],
        [0.25, tone(0.03, 0.55, 0.05)],
        [0.6, tone(0.18, 0.14, 0.45)],
        [1, tone(0.46, 0, 0.8)],
      ])}</defs>${box(0, 0, width, shore + 3, 'url(#sky)')}`,
    },
    {
      shapes: `<clipPath id="up"><rect width="1440" height="${shore}"/></clipPath><g clip-path="url(#up)">${disc(898, shore, 84, tone(0, 0.98))}</g>`,
    },
    {
      screen: ruled(90, 6),
      shapes: `${houses(
        [-10, 500],
        shore + 2,
        (n) => 22 + ((n * 29) % 26),
        (n) => 28 + ((n * 19) % 20),
        tone(0.6, 0.2, 0.3),
      )}${polygon(
        [
          [500, shore],
          [640, shore - 16],
          [820, shore - 4],
          [1010, shore - 12],
          [1250, shore - 44],
          [1450, shore - 30],
          [1450, shore + 4],
          [500, shore + 4],
        ],
        tone(0.55, 0.2, 0.4),
      )}`,
    },
    {
      screen: bent(3, 9, 80, 260, 13),
      shapes: `<defs><linearGradient id="mud" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tone(0.4, 0.45, 0.1)}"/><stop offset="1" stop-color="${tone(0.78, 0.3, 0.35)}"/></linearGradient></defs>${box(0, shore, width, height - shore, 'url(#mud)')}`,
    },
    {
      screen: rippled(shore - 60, 8, 60, 0.8),
      shapes: `<defs>${glow('creek', [898, shore], 620, [
        [0, tone(0.02, 0.8, 0)],
        [0.4, tone(0.06, 0.4, 0.2)],
        [1, tone(0.24, 0, 0.7)],
      ])}</defs>${path(creek, 'url(#creek)')}`,
    },
    { shapes: path(creek, 'none', `stroke="${dark}" stroke-width="3.5" opacity=".8"`) + mussels() },
    { screen: ruled(28, 6), glaze: true, shapes: shadow() },
    { shapes: boatAground() + picker() },
  ],
};

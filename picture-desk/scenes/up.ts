import { field, paper } from '../inks.ts';
import { chance } from '../noise.ts';
import { type Picture, tone } from '../picture.ts';
import { circled, ruled } from '../screen.ts';
import { box, disc, glow, line, type Point, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const dark = tone(1);
const ball: Point = [1010, 650];

/** How far the net is pushed out at a place by the ball. */
function pushed([x, y]: Point): Point {
  const [dx, dy] = [x - ball[0], y - ball[1]];
  const pull = Math.exp(-(dx * dx + dy * dy) / 24000);
  return [x + dx * pull * 0.5 + pull * 30, y + dy * pull * 0.5 - pull * 14];
}

function net(): string {
  const parts: string[] = [];
  const mesh = 54;
  for (let n = -16; n < 33; n += 1) {
    const rising: Point[] = [];
    const falling: Point[] = [];
    for (let step = 0; step <= 60; step += 1) {
      const y = 356 + step * 10;
      rising.push(pushed([190 + n * mesh + (y - 356) * 0.9, y]));
      falling.push(pushed([190 + n * mesh - (y - 356) * 0.9 + 500, y]));
    }
    parts.push(line(rising, 3.4, tone(0.03)), line(falling, 3.4, tone(0.03)));
  }
  return `<clipPath id="goal"><path d="M196 344 H1300 L1390 850 H196 Z"/></clipPath><g clip-path="url(#goal)">${parts.join('')}</g>`;
}

function posts(): string {
  return [
    line(
      [
        [180, 900],
        [180, 330],
        [1316, 330],
      ],
      34,
      dark,
    ),
    line(
      [
        [180, 900],
        [180, 330],
        [1316, 330],
      ],
      22,
      tone(0.01),
    ),
    line(
      [
        [1316, 330],
        [1316, 900],
      ],
      34,
      dark,
    ),
    line(
      [
        [1316, 319],
        [1316, 900],
      ],
      22,
      tone(0.01),
    ),
    line(
      [
        [1322, 334],
        [1408, 860],
      ],
      8,
      dark,
    ),
  ].join('');
}

function struck(): string {
  const patches = [0, 72, 144, 216, 288].map((turn) => {
    const [x, y] = [Math.sin((turn * Math.PI) / 180) * 50, -Math.cos((turn * Math.PI) / 180) * 50];
    return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})" d="M-20 8 L0 -8 L20 8 L14 -22 H-14 Z" fill="${dark}"/>${line(
      [
        [0, 0],
        [x * 0.85, y * 0.85],
      ],
      4,
      dark,
    )}`;
  });
  return `<g transform="translate(${ball[0]} ${ball[1]}) rotate(18)">${disc(0, 0, 67, dark)}${disc(0, 0, 61, tone(0.01))}<clipPath id="ball"><circle r="61"/></clipPath><g clip-path="url(#ball)">${patches.join('')}<polygon points="0,-24 23,-7 14,20 -14,20 -23,-7" fill="${dark}"/><path d="M-61 10 q40 60 110 40 l-20 40 h-100 z" fill="${tone(0.1, 0.35)}"/></g></g>`;
}

function flight(): string {
  return [0, 1, 2, 3]
    .map((n) =>
      path(
        `M${ball[0] - 90 - n * 6} ${ball[1] + 66 + n * 15} Q${620 - n * 20} ${830 + n * 14} ${140 - n * 40} ${930 + n * 16} Q${640 - n * 16} ${840 + n * 16} ${ball[0] - 84} ${ball[1] + 74 + n * 15} Z`,
        tone(0, 0.02, 0),
      ),
    )
    .join('');
}

/** The bird of Weir Lane, on the crossbar, not impressed. */
function heron(): string {
  return `<g transform="translate(500 318) scale(.74)">
${line(
  [
    [4, 6],
    [-4, -70],
    [18, -150],
  ],
  9,
  dark,
)}${line(
  [
    [46, 6],
    [40, -74],
    [52, -150],
  ],
  9,
  dark,
)}
${path('M-22 8 h54 M22 8 h54', 'none', `stroke="${dark}" stroke-width="8" stroke-linecap="round"`)}
${path('M-94 -116 Q-60 -214 26 -236 Q96 -244 108 -214 Q104 -150 40 -138 Q-20 -128 -94 -116 Z', tone(0.5, 0.1))}
${path('M-94 -116 Q-20 -190 66 -196 Q24 -150 -94 -116 Z', dark)}
${path('M66 -232 Q132 -250 112 -322 Q98 -372 132 -394 Q166 -404 172 -378 Q154 -372 146 -350 Q140 -326 150 -296 Q160 -232 96 -190 Z', tone(0.02))}
${path('M66 -232 Q132 -250 112 -322 Q98 -372 132 -394 Q166 -404 172 -378 Q154 -372 146 -350 Q140 -326 150 -296 Q160 -232 96 -190 Z', 'none', `stroke="${dark}" stroke-width="5"`)}
${path('M162 -392 L262 -364 L158 -368 Z', tone(0, 0, 1), `stroke="${dark}" stroke-width="4"`)}
${path('M104 -388 Q134 -410 166 -390 L72 -368 Q50 -362 30 -348 Q60 -390 104 -388 Z', dark)}
${disc(150, -382, 5.5, tone(0, 0, 1))}${disc(150, -382, 2.5, dark)}
${line(
  [
    [120, -300],
    [128, -262],
  ],
  5,
  dark,
)}${line(
  [
    [132, -310],
    [139, -272],
  ],
  5,
  dark,
)}</g>`;
}

function stand(): string {
  const next = chance(8);
  const parts: string[] = [];
  for (let row = 0; row < 8; row += 1)
    for (let n = 0; n < 46; n += 1) {
      const x = n * 33 + (row % 2) * 16 + next() * 8 - 20;
      const y = 400 + row * 36 + next() * 8;
      const coat =
        [tone(0.62, 0, 0.9), tone(0.75, 0.1, 0.6), tone(0.95), tone(0.5, 0.1), tone(0.62, 0.9)][
          Math.floor(next() * 5)
        ] ?? dark;
      const arms =
        next() > 0.6
          ? line(
              [
                [x - 13, y - 26],
                [x - 8, y + 8],
                [x + 8, y + 8],
                [x + 13, y - 26],
              ],
              6,
              coat,
            )
          : '';
      parts.push(
        `${arms}<path d="M${x - 14} ${y + 34} q0 -32 14 -32 q14 0 14 32 z" fill="${coat}"/>${disc(x, y - 9, 9.5, tone(0.4, 0, 0.3))}`,
      );
    }
  return parts.join('');
}

/** The goal that took Quernmouth Town up: the ball in the net, the stand on its feet, the heron on the bar. */
export const up: Picture = {
  name: 'up',
  width,
  height,
  paper,
  inks: field,
  layers: [
    {
      screen: circled(620, 180, 11),
      shapes: `<defs>${glow('sky', [620, 180], 900, [
        [0, tone(0.02, 0, 0.1)],
        [0.5, tone(0.14, 0.06, 0.42)],
        [1, tone(0.42, 0.1, 0.7)],
      ])}</defs>${box(0, 0, width, 700, 'url(#sky)')}`,
    },
    { screen: ruled(82, 6), shapes: stand() },
    {
      screen: ruled(90, 6),
      shapes: `${box(0, 690, width, 64, tone(0.8, 0.2))}${polygon(
        [
          [0, 700],
          [1440, 700],
          [1440, 720],
          [0, 720],
        ],
        tone(0.1),
      )}`,
    },
    {
      screen: ruled(-4, 8),
      shapes: [0, 1, 2, 3]
        .map((n) => box(0, 752 + n * 52, width, 53, tone(n % 2 ? 0.34 : 0.2, n % 2 ? 1 : 0.8)))
        .join(''),
    },
    { shapes: box(0, 880, width, 14, tone(0, 0.06)) + flight() + net() },
    { shapes: struck() + posts() },
    { screen: ruled(30, 5), shapes: heron() },
  ],
};

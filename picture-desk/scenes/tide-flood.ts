import { paper, river } from '../inks.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, ruled } from '../screen.ts';
import { box, disc, figure, glow, houses, line, type Point, path, polygon } from '../shapes.ts';

const [width, height] = [1440, 960];
const water = 470;
const dark = tone(1);

/** The frame of the old gas holder at which the ferry aims. */
function gasworks(): string {
  const [x, wide, top] = [150, 330, 168];
  const posts = [0, 0.07, 0.2, 0.36, 0.5, 0.64, 0.8, 0.93, 1].map((part) => x + wide * part);
  return [
    path(
      `M${x + 6} ${water} V300 q${wide / 2 - 6} -46 ${wide - 12} 0 V${water} z`,
      tone(0.62, 0.4),
    ),
    ...posts.map((px) =>
      line(
        [
          [px, water],
          [px, top],
        ],
        px === x || px === x + wide ? 9 : 6,
        dark,
      ),
    ),
    ...[top, 236, 330].map((y, n) =>
      path(
        `M${x} ${y} q${wide / 2} ${-26 + n * 6} ${wide} 0`,
        'none',
        `stroke="${dark}" stroke-width="${9 - n}"`,
      ),
    ),
    ...posts.slice(0, -1).map((px, n) =>
      line(
        [
          [px, top],
          [posts[n + 1] ?? px, 236],
          [px, 330],
        ],
        2.4,
        dark,
      ),
    ),
    ...posts.slice(0, -1).map((px, n) =>
      line(
        [
          [posts[n + 1] ?? px, top],
          [px, 236],
          [posts[n + 1] ?? px, 330],
        ],
        2.4,
        dark,
      ),
    ),
  ].join('');
}

function ferry(): string {
  const car = (x: number, coat: string): string => figure([x, 572], 62, coat, 0.08);
  return `<g transform="rotate(-3 720 600)">
${path('M470 590 L1010 578 Q1000 660 950 676 H540 Q486 660 470 590 Z', dark)}
${path('M478 606 L1006 594 L1002 622 L486 632 Z', tone(0, 0.05, 1))}
${[520, 560, 596, 900, 940, 972].map((x, n) => car(x, [tone(0, 0.9), tone(0, 0.1, 1), dark, tone(0.05), tone(0, 0.9), dark][n] ?? dark)).join('')}
${path('M640 584 L650 470 H846 L868 580 Z', tone(0.02))}${path('M640 584 L650 470 H846 L868 580 Z', 'none', `stroke="${dark}" stroke-width="6"`)}
${[672, 726, 780].map((x) => box(x, 496, 38, 40, dark)).join('')}
${path('M690 470 L698 394 H800 L814 470 Z', tone(0, 0.85))}${path('M690 470 L698 394 H800 L814 470 Z', 'none', `stroke="${dark}" stroke-width="6"`)}
${box(708, 408, 82, 34, dark)}${path('M728 442 q2 -24 18 -24 q16 0 16 24 z', tone(0.05))}
${line(
  [
    [750, 394],
    [750, 268],
  ],
  6,
  dark,
)}${polygon(
  [
    [753, 268],
    [822, 286],
    [753, 306],
  ],
  tone(0, 0.05, 1),
)}
${line(
  [
    [500, 588],
    [500, 548],
    [640, 544],
  ],
  5,
  dark,
)}${line(
  [
    [870, 542],
    [996, 540],
    [996, 580],
  ],
  5,
  dark,
)}</g>`;
}

function cello(): string {
  return `<g transform="translate(620 566) rotate(9)">${path('M-13 0 q-9 -20 2 -30 q-7 -18 11 -20 q18 2 11 20 q11 10 2 30 z', tone(0.2, 0.1, 0.9))}${line(
    [
      [0, -50],
      [0, -86],
    ],
    5,
    dark,
  )}</g>`;
}

function terns(): string {
  const places: readonly (readonly [number, number, number, number])[] = [
    [1010, 330, 34, -14],
    [1130, 404, 26, 10],
    [930, 214, 22, -20],
    [1230, 262, 30, 4],
    [560, 330, 22, 14],
    [1330, 372, 20, -8],
  ];
  return places
    .map(
      ([x, y, s, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s / 20})"><path d="M-40 -16 Q-16 -20 0 0 Q14 -22 42 -26 Q20 -8 8 6 L22 16 L2 10 Q-14 12 -20 6 Q-24 -6 -40 -16 Z" fill="${tone(0.01)}" stroke="${dark}" stroke-width="2.6" stroke-linejoin="round"/><path d="M-20 5 Q-12 -1 -6 3 Q-12 9 -20 6 Z" fill="${dark}"/></g>`,
    )
    .join('');
}

function seal(): string {
  return [
    path('M1128 806 q-6 -74 48 -82 q60 -2 66 82 z', dark),
    disc(1158, 764, 4.5, tone(0.02)),
    path(
      'M1140 782 l-34 -6 M1140 788 l-34 6 M1142 794 l-28 14',
      'none',
      `stroke="${tone(0.02)}" stroke-width="2.4"`,
    ),
    path('M1072 812 q110 -30 226 0 q-110 26 -226 0 z', tone(0.02)),
    path('M1124 808 q60 -14 122 0 q-60 10 -122 0 z', dark),
  ].join('');
}

function overhead(): string {
  const struts: string[] = [];
  for (let n = 0; n < 15; n += 1) {
    const x = -30 + n * 108;
    struts.push(
      line(
        [
          [x, 0],
          [x + 54, 62],
          [x + 108, 0],
        ],
        9,
        dark,
      ),
    );
  }
  return [
    polygon(
      [
        [-10, 58],
        [1450, 58],
        [1450, 92],
        [-10, 92],
      ],
      dark,
    ),
    ...struts,
    polygon(
      [
        [-10, -10],
        [1450, -10],
        [1450, 12],
        [-10, 12],
      ],
      dark,
    ),
  ].join('');
}

/** The stream as pale ribbons that run the other way than the boat points. */
function stream(): string {
  const bands: readonly (readonly [Point, number])[] = [
    [[0, 560], 16],
    [[0, 640], 26],
    [[0, 730], 34],
    [[0, 840], 44],
  ];
  return bands
    .map(([[x, y], thick]) =>
      path(
        `M${x} ${y} Q360 ${y - 60} 760 ${y + 10} T1440 ${y - 30} V${y - 30 + thick * 0.5} Q1100 ${y + thick + 20} 760 ${y + 10 + thick} T0 ${y + thick * 0.4} Z`,
        tone(0.02, 0.25),
      ),
    )
    .join('');
}

/** The ferry on the flood: it points at the gasworks and goes to the slip. */
export const tideFlood: Picture = {
  name: 'one-tide-2-the-flood',
  width,
  height,
  paper,
  inks: river,
  layers: [
    {
      screen: circled(1120, 470, 10),
      shapes: `<defs>${glow('sky', [1120, 470], 1150, [
        [0, tone(0, 0, 0.75)],
        [0.3, tone(0.03, 0.1, 0.45)],
        [0.7, tone(0.16, 0.3, 0.1)],
        [1, tone(0.34, 0.5)],
      ])}</defs>${box(0, 0, width, water + 4, 'url(#sky)')}`,
    },
    { shapes: disc(1120, 452, 66, tone(0, 0, 0.95)) },
    {
      screen: ruled(90, 6),
      shapes: houses(
        [500, 1460],
        water + 2,
        (n) => 30 + ((n * 31) % 34),
        (n) => 38 + ((n * 17) % 24),
        tone(0.6, 0.5),
      ),
    },
    { screen: ruled(72, 6), shapes: gasworks() },
    {
      screen: bent(-9, 9, 130, 300, 9),
      shapes: `<defs><linearGradient id="river" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tone(0.16, 0.6)}"/><stop offset=".5" stop-color="${tone(0.4, 0.95)}"/><stop offset="1" stop-color="${tone(0.76, 1)}"/></linearGradient></defs>${box(0, water, width, height - water, 'url(#river)')}`,
    },
    { screen: bent(-9, 9, 130, 300, 9), shapes: stream() },
    {
      screen: bent(-9, 7, 130, 300, 9),
      shapes: path('M520 676 H960 Q1020 740 900 776 H600 Q470 740 520 676 Z', tone(0.9, 0.8)),
    },
    { shapes: overhead() + terns() },
    { shapes: ferry() + cello() + seal() },
  ],
};

import { night, paper } from '../inks.ts';
import { type Picture, tone } from '../picture.ts';
import { bent, circled, rippled, ruled } from '../screen.ts';
import { box, disc, fade, figure, glow, houses, line, path, polygon, streaks } from '../shapes.ts';

const [width, height] = [1440, 960];
const water = 640;
const dark = tone(1);

function ship(): string {
  return [
    path(
      'M560 150 Q720 214 900 222 H1460 V812 H760 Q640 770 604 560 Q584 340 560 150 Z',
      'url(#plates)',
    ),
    path('M560 150 Q720 214 900 222 H1460 V252 H900 Q716 246 568 190 Z', dark),
  ].join('');
}

function markings(): string {
  return [
    path('M604 560 Q640 770 760 812 H1460 V700 H780 Q676 690 632 560 Z', tone(0.3, 0.1, 0.9)),
    path('M560 150 Q584 340 604 560 Q640 770 760 812', 'none', `stroke="${dark}" stroke-width="9"`),
    ...[0, 1, 2, 3, 4].map((n) =>
      line(
        [
          [676, 690 - n * 44],
          [712, 690 - n * 44],
        ],
        7,
        tone(0.02),
      ),
    ),
    disc(700, 318, 26, dark),
    path('M700 318 v96 m-40 -14 q40 46 80 0', 'none', `stroke="${dark}" stroke-width="13"`),
    ...[980, 1090, 1200, 1310, 1420].map(
      (x) => disc(x, 340, 17, dark) + disc(x, 340, 11, tone(0, 0, 1)),
    ),
    box(1130, 36, 340, 190, tone(0.06)),
    path('M1130 36 H1470 M1130 36 V224', 'none', `stroke="${dark}" stroke-width="8"`),
    ...[1150, 1226, 1302, 1378].map(
      (x) => box(x, 66, 60, 54, dark) + box(x + 5, 71, 50, 44, tone(0, 0, 0.95)),
    ),
    path('M1186 115 q0 -26 14 -30 q14 4 14 30 z', dark),
    line(
      [
        [1250, 36],
        [1250, -10],
      ],
      7,
      dark,
    ),
  ].join('');
}

/** The ladder at the ship's side, and the pilot on it. */
function pilot(): string {
  const rungs = Array.from({ length: 17 }, (_, n) =>
    line(
      [
        [866, 262 + n * 26],
        [920, 262 + n * 26],
      ],
      6,
      tone(0.02),
    ),
  );
  return [
    line(
      [
        [868, 240],
        [866, 690],
      ],
      4,
      tone(0.02),
    ),
    line(
      [
        [918, 240],
        [920, 690],
      ],
      4,
      tone(0.02),
    ),
    ...rungs,
    path('M868 574 q-6 -66 8 -92 q18 -18 40 0 q14 30 6 92 z', tone(0, 0, 1)),
    path('M872 570 l-2 62 h16 l6 -50 l10 30 l-6 22 h18 l8 -34 l-8 -34 z', dark),
    path(
      'M878 490 L862 438 M914 490 L926 424',
      'none',
      `stroke="${tone(0, 0, 1)}" stroke-width="15" stroke-linecap="round"`,
    ),
    disc(862, 434, 9, tone(0.1, 0, 0.4)),
    disc(926, 420, 9, tone(0.1, 0, 0.4)),
    disc(896, 460, 20, dark),
    path('M872 456 q24 -34 48 0 z', tone(0.02)),
    box(872, 510, 50, 9, tone(0.02)),
  ].join('');
}

function cutter(): string {
  return [
    path('M560 742 H1000 Q988 812 936 826 H650 Q586 810 560 742 Z', dark),
    path('M568 756 H996', 'none', `stroke="${tone(0, 0, 1)}" stroke-width="9"`),
    path('M650 742 l14 -84 h120 l26 84 z', tone(0.03)),
    box(676, 676, 42, 36, dark),
    box(732, 676, 42, 36, dark),
    line(
      [
        [720, 658],
        [720, 590],
      ],
      5,
      dark,
    ),
    disc(720, 588, 8, tone(0, 0, 1)),
    figure([862, 742], 84, tone(0, 0.9), 0.08),
    figure([930, 742], 80, dark, 0.08),
  ].join('');
}

/** High water at dusk: a ship ten storeys high, and the pilot at its side. */
export const tideHigh: Picture = {
  name: 'one-tide-3-high-water',
  width,
  height,
  paper,
  inks: [night[0], '#4f83a8', '#e8623f'],
  layers: [
    {
      screen: circled(250, 560, 10),
      shapes: `<defs>${glow('sky', [250, 600], 1000, [
        [0, tone(0, 0.05, 0.8)],
        [0.24, tone(0.04, 0.2, 0.5)],
        [0.6, tone(0.3, 0.7, 0.1)],
        [1, tone(0.66, 0.95)],
      ])}</defs>${box(0, 0, width, water + 4, 'url(#sky)')}`,
    },
    {
      screen: ruled(90, 6),
      shapes:
        houses(
          [-10, 620],
          water + 2,
          (n) => 34 + ((n * 37) % 40),
          (n) => 40 + ((n * 17) % 22),
          tone(0.72, 0.5, 0.1),
        ) +
        box(396, 430, 26, 210, tone(0.8, 0.5)) +
        polygon(
          [
            [388, 432],
            [409, 330],
            [430, 432],
          ],
          tone(0.85, 0.5),
        ),
    },
    {
      screen: rippled(water - 34, 7, 64, 1.1),
      shapes: `<defs>${fade('water', [
        [0, tone(0.36, 0.5, 0.35)],
        [0.5, tone(0.6, 0.8)],
        [1, tone(0.9, 0.9)],
      ])}</defs>${box(0, water, width, height - water, 'url(#water)')}${streaks([250, water + 4], 270, 120, tone(0.1, 0.05, 0.85), 4)}`,
    },
    {
      screen: bent(84, 8, 50, 420, 5),
      shapes: `<defs>${fade(
        'plates',
        [
          [0, tone(0.3, 0.5)],
          [0.35, tone(0.66, 0.75)],
          [1, tone(0.88, 0.85)],
        ],
        true,
      )}</defs>${ship()}`,
    },
    { shapes: markings() },
    {
      screen: rippled(water - 34, 7, 64, 1.1),
      shapes: `${path('M520 826 Q900 776 1460 816 V970 H480 Q430 870 520 826 Z', tone(0.84, 0.8, 0.2))}${streaks([900, 830], 110, 60, tone(0.2, 0, 0.9), 9)}`,
    },
    { shapes: pilot() + cutter() },
    {
      shapes: path(
        'M520 826 q90 -34 180 0 q120 26 240 -4 q90 -18 170 6 q-120 26 -240 14 q-180 20 -350 -16 z',
        tone(0.01, 0.1),
      ),
    },
  ],
};

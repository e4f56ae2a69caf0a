import { chance } from '../noise.ts';
import { tone } from '../picture.ts';
import { disc, figure, line, type Point, polygon } from '../shapes.ts';

/** Where the river begins on the sheet, in pixels from the top. */
export const water = 668;
const dark = tone(1);

/** Where a point of the bridge stands on the sheet: `away` metres from the drawer, `high` above the river, `aside` of the deck. */
export function onSheet(away: number, high: number, aside = 0): Point {
  return [1130 + ((aside - 42) / away) * 1180, water - 12 - ((high - 2) / away) * 1180];
}

const span = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, n) => from + n * step);

export const piers = [33, 74, 115, 156, 215];

function arch(from: number, to: number, aside: number): readonly Point[] {
  return span(0, 1.0001, 0.05).map((part) => {
    const sag = 1 - (2 * part - 1) ** 2;
    return onSheet(from + (to - from) * part, 3.2 + sag * 6.2, aside);
  });
}

export function steel(): string {
  const girders = piers.slice(0, -1).flatMap((from, n) => {
    const to = piers[n + 1] ?? from;
    const near = arch(from, to, 0);
    const struts = span(from + 2.5, to, 4.1).map((away) => {
      const part = (away - from) / (to - from);
      const low = 3.2 + (1 - (2 * part - 1) ** 2) * 6.2;
      return line([onSheet(away, low), onSheet(away, 10.6)], 150 / away, dark);
    });
    return [line(near, 560 / from, dark), ...struts];
  });
  const deck = [onSheet(25, 12), onSheet(250, 12), onSheet(250, 10.3), onSheet(25, 10.3)];
  return [...girders, polygon(deck, dark)].join('');
}

export function stones(): string {
  return piers
    .map((away) => {
      const [left, top] = onSheet(away, 4.4, -0.8);
      const [right, foot] = onSheet(away + 3, -0.4, 2);
      return polygon(
        [
          [left, top],
          [right, top],
          [right + 400 / away, foot + 8],
          [left - 300 / away, foot + 8],
        ],
        tone(0.72, 0.15),
      );
    })
    .join('');
}

export function procession(): string {
  const next = chance(4);
  const coats = [
    tone(0.15, 1),
    tone(0, 0.1, 1),
    dark,
    tone(0.85, 0.4),
    tone(0, 0.75, 0.5),
    tone(0.06),
  ];
  return span(34, 230, 1.15)
    .toReversed()
    .map((away) => {
      const tall = (1.35 + next() * 0.5) * 1.45;
      const [x, y] = onSheet(away + next() * 0.6, 12);
      const coat = coats[Math.floor(next() * coats.length)] ?? dark;
      const pole =
        next() > 0.78 && away < 100 ? pennant([x, y], (tall * 1180) / away, next() > 0.5) : '';
      return pole + figure([x, y], (tall * 1180) / away, coat, 0.1 + next() * 0.08);
    })
    .join('');
}

function pennant([x, y]: Point, tall: number, red: boolean): string {
  const top = y - tall * 1.75;
  return (
    line(
      [
        [x + tall * 0.2, y - tall * 0.5],
        [x + tall * 0.2, top],
      ],
      tall * 0.04,
      dark,
    ) +
    polygon(
      [
        [x + tall * 0.2, top],
        [x + tall * 0.85, top + tall * 0.17],
        [x + tall * 0.2, top + tall * 0.36],
      ],
      red ? tone(0, 1) : tone(0, 0, 1),
    )
  );
}

export function lamps(): string {
  const tops = span(33, 152, 9).map((away) => ({
    away,
    foot: onSheet(away, 12),
    top: onSheet(away, 19),
  }));
  const posts = tops.map(
    ({ away, foot, top }) =>
      line([foot, top], 150 / away, dark) +
      disc(top[0], top[1], 420 / away, dark) +
      disc(top[0], top[1], 280 / away, tone(0, 0.1, 0.9)),
  );
  const bunting = tops.slice(0, -1).flatMap(({ top, away }, n) => {
    const [x2, y2] = tops[n + 1]?.top ?? top;
    return span(0.06, 1, 0.11).map((part, m) => {
      const x = top[0] + (x2 - top[0]) * part;
      const y = top[1] + (y2 - top[1]) * part + Math.sin(part * Math.PI) * (1500 / away) + 4;
      const size = 360 / (away + part * 9);
      return polygon(
        [
          [x, y],
          [x + size, y + size * 0.3],
          [x + size * 0.35, y + size * 1.5],
        ],
        m % 2 ? tone(0.1, 1) : tone(0.1, 0.1, 1),
      );
    });
  });
  return [...bunting, ...posts].join('');
}

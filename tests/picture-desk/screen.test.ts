import { expect, it } from 'vitest';
import { bent, circled, inkAt, rippled, ruled, type Screen } from '../../picture-desk/screen.ts';

/** The part of a square that is inked when all of it has one tone. */
function inked(screen: Screen | undefined, tone: number): number {
  let sum = 0;
  for (let y = 200; y < 400; y += 1)
    for (let x = 200; x < 400; x += 1) sum += inkAt(screen, tone, x, y);
  return sum / 40_000;
}

it.each([
  ['ruled', ruled(35, 7)],
  ['circled', circled(0, 0, 9)],
  ['rippled', rippled(100, 7)],
  ['bent', bent(20, 8, 60, 200)],
])('A tone comes out as much ink, in lines that are %s', (_, screen) => {
  expect(inked(screen, 0)).toBe(0);
  for (const tone of [0.25, 0.5, 0.75]) expect(inked(screen, tone)).toBeCloseTo(tone, 1);
  expect(inked(screen, 1)).toBe(1);
});

it('Without a screen, ink lies flat', () => {
  expect(inked(undefined, 0.4)).toBeCloseTo(0.4);
});

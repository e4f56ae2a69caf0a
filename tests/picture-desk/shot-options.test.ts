import { expect, it } from 'vitest';
import { readShotOptions } from '../../picture-desk/shot-options.ts';

it('Shots are taken of everything, unless less is asked for', () => {
  expect(readShotOptions([])).toMatchObject({
    only: [],
    widths: [360, 768, 1280],
    schemes: ['light', 'dark'],
    print: true,
  });
  const args = ['--only', 'front,tag', '--widths', '1280', '--schemes', 'dark', '--no-print'];
  expect(readShotOptions(args)).toMatchObject({
    only: ['front', 'tag'],
    widths: [1280],
    schemes: ['dark'],
    print: false,
  });
});

it.each([
  [['--widths', 'wide'], '--widths wants pixels, not “wide”'],
  [['--schemes', 'sepia'], '--schemes wants “light” or “dark”, not “sepia”'],
])('Options that make no sense are refused: %s', (args, message) => {
  expect(() => readShotOptions(args)).toThrow(message);
});

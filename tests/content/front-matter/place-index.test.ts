import { expect, it } from 'vitest';
import { keyOf, placeIndex } from '../../../src/content/front-matter/place-index.ts';

it('Every name and value of a block has a place, by its path', () => {
  const { names, values, start } = placeIndex('a: {b: [c, "d"]}\n"e f":\n  - |\n    g\n', 2);
  expect(start).toEqual({ line: 2, column: 1 });
  expect(Object.fromEntries(names)).toEqual({
    [keyOf(['a'])]: { line: 2, column: 1 },
    [keyOf(['a', 'b'])]: { line: 2, column: 5 },
    [keyOf(['e f'])]: { line: 3, column: 1 },
  });
  expect(Object.fromEntries(values)).toEqual({
    [keyOf([])]: { line: 2, column: 1 },
    [keyOf(['a'])]: { line: 2, column: 4 },
    [keyOf(['a', 'b'])]: { line: 2, column: 8 },
    [keyOf(['a', 'b', 0])]: { line: 2, column: 9 },
    [keyOf(['a', 'b', 1])]: { line: 2, column: 12 },
    [keyOf(['e f'])]: { line: 4, column: 3 },
    [keyOf(['e f', 0])]: { line: 4, column: 5 },
  });
});

it('A field that stands twice has the place of the first', () => {
  expect(placeIndex('a: b\na: c\n', 2).values.get(keyOf(['a']))).toEqual({ line: 2, column: 4 });
});

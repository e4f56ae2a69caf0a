import { expect, it } from 'vitest';
import { remembered } from '../../src/base/remembered.ts';

it('remembered() asks once for each text, and gives the very same answer again', () => {
  const asked: string[] = [];
  const wordsOf = remembered((text) => {
    asked.push(text);
    return text.split(' ');
  });
  const first = wordsOf('high water');
  expect(first).toEqual(['high', 'water']);
  expect(wordsOf('low water')).toEqual(['low', 'water']);
  expect(wordsOf('high water')).toBe(first);
  expect(asked).toEqual(['high water', 'low water']);
});

it('remembered() forgets before it has grown large', () => {
  let asked = 0;
  const lengthOf = remembered((text) => {
    asked += 1;
    return text.length;
  });
  for (let n = 0; n < 50_001; n += 1) lengthOf(String(n));
  expect(lengthOf('7')).toBe(1);
  expect(asked).toBe(50_002);
});

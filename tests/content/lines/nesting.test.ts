import { expect, it } from 'vitest';
import { nestsTooDeep } from '../../../src/content/lines/nesting.ts';

it.each(['> ', '- ', '> - ', '1. ', '* '])(
  'A hundred times “%s” nest, one more is too much',
  (mark) => {
    const marks = mark.split(' ').length - 1;
    expect(nestsTooDeep(`${mark.repeat(100 / marks)}text`)).toBe(false);
    expect(nestsTooDeep(`${mark.repeat(102 / marks)}text`)).toBe(true);
  },
);

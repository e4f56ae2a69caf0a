import { expect, it } from 'vitest';
import { Heading } from '../../../templates/parts/heading.tsx';
import { print } from '../../support/print.ts';

it.each([
  [1, '<h1>A</h1>'],
  [3, '<h3>A</h3>'],
  [6, '<h6>A</h6>'],
  [7, '<h6>A</h6>'],
])('Heading of level %i is “%s”', (level, html) => {
  expect(print(<Heading level={level}>A</Heading>)).toBe(html);
});

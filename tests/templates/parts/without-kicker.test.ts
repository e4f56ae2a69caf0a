import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { withoutKicker } from '../../../templates/parts/without-kicker.ts';

const card = { href: '/a/' as Href, headline: 'A', byline: [] };

it.each([
  ['drops a kicker that repeats the section', { ...card, kicker: 'World' }, card],
  ['keeps a kicker of its own', { ...card, kicker: 'Shipping' }, { ...card, kicker: 'Shipping' }],
  ['adds nothing to a card without one', card, card],
])('withoutKicker() %s', (_title, given, expected) => {
  expect(withoutKicker(given, 'World')).toStrictEqual(expected);
});

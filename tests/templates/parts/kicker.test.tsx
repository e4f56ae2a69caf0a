import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Kicker } from '../../../templates/parts/kicker.tsx';
import { print } from '../../support/print.ts';

const href = '/world/' as Href;

it.each([
  ['nothing without words', { name: undefined, label: undefined }, ''],
  ['a name', { name: 'World', label: undefined }, '<span>World</span>'],
  ['a linked name', { name: 'World', label: undefined, href }, '<a href="/world/">World</a>'],
  [
    'a label alone',
    { name: undefined, label: 'Interview' },
    '<span class="label">Interview</span>',
  ],
  [
    'a name and a label',
    { name: 'World', label: 'Interview' },
    '<span>World</span> <span class="label">Interview</span>',
  ],
  [
    'one word when both are the same',
    { name: 'Opinion', label: 'Opinion' },
    '<span>Opinion</span>',
  ],
])('Kicker prints %s', (_title, props, words) => {
  expect(print(<Kicker {...props} />)).toBe(words && `<p class="kicker">${words}</p>`);
});

import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Companions } from '../../../templates/parts/companions.tsx';
import { print } from '../../support/print.ts';

const link = { name: 'A', href: '/a/' as Href };

it.each([
  [
    'to the article',
    { partOf: link },
    '<p class="companion">This interview belongs to: <a href="/a/">A</a></p>',
  ],
  [
    'to the interviews',
    { interviewPages: [link] },
    '<p class="companion">Read the whole interview: <span><a href="/a/">A</a></span></p>',
  ],
  ['nowhere', {}, ''],
])('Companions leads %s', (_title, props, html) => {
  expect(print(<Companions {...props} />)).toBe(html);
});

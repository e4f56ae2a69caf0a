import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Byline } from '../../../templates/parts/byline.tsx';
import { print } from '../../support/print.ts';

const ann = { name: 'Ann Lee', href: '/people/ann-lee/' as Href };

it.each([
  ['nothing when nobody is named', [], ''],
  ['one name', [{ name: 'Bo Ek' }], '<p class="signed">By <bdi>Bo Ek</bdi></p>'],
  [
    'two names with “and” between them',
    [{ name: 'Bo Ek' }, { name: 'Cy Fox' }],
    '<p class="signed">By <bdi>Bo Ek</bdi> and <bdi>Cy Fox</bdi></p>',
  ],
  [
    'three names with a comma and “and”',
    [{ name: 'Bo Ek' }, { name: 'Cy Fox' }, { name: 'Di Gu' }],
    '<p class="signed">By <bdi>Bo Ek</bdi>, <bdi>Cy Fox</bdi> and <bdi>Di Gu</bdi></p>',
  ],
  [
    'a link to the page of whoever has one',
    [ann],
    '<p class="signed">By <a href="/people/ann-lee/"><bdi>Ann Lee</bdi></a></p>',
  ],
])('Byline prints %s', (_title, byline, html) => {
  expect(print(<Byline byline={byline} />)).toBe(html);
});

it('Byline links no name on a card, which leads to its story', () => {
  expect(print(<Byline byline={[ann]} linked={false} />)).toBe(
    '<p class="signed">By <bdi>Ann Lee</bdi></p>',
  );
});

import { expect, it } from 'vitest';
import { fieldPoints } from '../../../src/content/fields/field-points.ts';
import { fieldPlaces } from '../../../src/content/front-matter/field-places.ts';

it('fieldPoints() gives the beginning of a text, and the name of everything else', () => {
  const values = { url: '/a/', keywords: ['x'], extra: { related: 'b' } };
  const places = fieldPlaces('url: /a/\nkeywords: [x]\nextra: {related: b}\n', 2);
  const typed = new Map([
    ['permalink', ['url']],
    ['tags', ['keywords']],
    ['related', ['extra', 'related']],
  ]);
  expect(fieldPoints(['permalink', 'tags', 'related', 'live'], typed, { values, places })).toEqual({
    permalink: { line: 2, column: 6 },
    tags: { line: 3, column: 1 },
    related: { line: 4, column: 9 },
  });
});

import { expect, it } from 'vitest';
import { apartFromBars } from '../../../src/content/lines/table-row.ts';
import { htmlOfText } from '../../support/parse-text.ts';

it.each([
  ['|https://a.b|c|', '|https://a.b |c|'],
  ['a|www.a.b/c|', 'a|www.a.b/c |'],
  ['| see HTTP://a.b|WWW.c.d|', '| see HTTP://a.b |WWW.c.d |'],
])('In %s a space stands before the bar', (row, apart) => {
  expect(apartFromBars(row)).toBe(apart);
});

it.each(['| https://a.b | c |', '|a.b|c|', '|https://a.b\\|c|', 'https://a.b', '| [a](b)|'])(
  '%s stays as it is',
  (row) => {
    expect(apartFromBars(row)).toBe(row);
  },
);

it('A bar that touches an address in a table ends its cell', () => {
  const cells = htmlOfText('a|http://x.org|\n-|-\nb|https://y.org|').match(/<t[hd]>.*<\/t[hd]>/g);
  expect(cells).toEqual([
    '<th>a</th>',
    '<th><a href="{link 0}">http://x.org</a></th>',
    '<td>b</td>',
    '<td><a href="{link 1}">https://y.org</a></td>',
  ]);
});

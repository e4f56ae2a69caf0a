import { expect, it } from 'vitest';
import { storyOf } from '../../support/site.ts';

it('leadsOf() names files, and links of which it is not known yet whether anything stands there', () => {
  const text =
    'To [a file](data.csv), [out](https://example.com), [a page](/about/), [a story](b.md), [a place](b.md#c) with ![rain](rain.jpg).';
  const { leads } = storyOf(text, {
    'articles/b.md': '---\nheadline: B\n---\n## C\n\nText.',
    'articles/data.csv': '',
    'articles/rain.jpg': '',
  });
  expect(leads).toEqual({
    shown: ['articles/rain.jpg'],
    linked: ['articles/data.csv'],
    open: [
      { href: '/about/', target: { kind: 'address', href: '/about/' }, line: 1, column: 52 },
      {
        href: 'b.md#c',
        target: { kind: 'page', url: '/b/', fragment: 'c' },
        line: 1,
        column: 88,
      },
    ],
  });
  expect(storyOf('Text.').leads).toBe(storyOf('Other text.').leads);
});

import { expect, it } from 'vitest';
import { readPageFields } from '../../../src/content/fields/read-page.ts';
import { reading } from './reading.ts';

const { fields, problems } = reading(
  (frontMatter, path) => readPageFields(frontMatter, path, 'Europe/Paris'),
  'pages/about.md',
);

it('A page has a headline, an address and a place in the footer', () => {
  expect(fields('')).toEqual({
    draft: false,
    noindex: false,
    weight: 0,
    aliases: [],
    places: {},
    extra: {},
  });
  expect(
    fields(
      'title: About\ndek: Who we are\nurl: /about/\ndate: 2024-11-11\nlang: de_at\nimage: us.jpg\nnoindex: yes\norder: 3\nredirect_from: /us/\ndraft: no',
    ),
  ).toEqual({
    headline: 'About',
    standfirst: 'Who we are',
    permalink: '/about/',
    updated: { at: '2024-11-11T00:00:00+01:00', precision: 'day' },
    lang: 'de-AT',
    image: { src: 'us.jpg' },
    noindex: true,
    weight: 3,
    aliases: ['/us/'],
    draft: false,
    places: {
      permalink: { line: 4, column: 6 },
      aliases: { line: 10, column: 16 },
      image: { line: 7, column: 8 },
    },
    extra: {},
  });
});

it('A wrong date is an error', () => {
  expect(problems('updated: last week')).toEqual([
    'date-wrong 2:10 The field “updated” cannot be used: “last week” is no date, because it is not written as year, month and day with hyphens',
  ]);
});

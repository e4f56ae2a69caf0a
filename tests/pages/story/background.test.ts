import { expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const background = (fields: string, settings = '') =>
  viewAt('article', '/a/', {
    'publication.yml': settings,
    'files/report.pdf': '',
    'articles/a.md': `---\nheadline: A\n${fields}\n---\nText.`,
  }).background;

it('A story says what it rests on and how it came about', () => {
  const fields =
    'sources: [{title: Report, url: /files/report.pdf, kind: report}, "https://a.example/", A talk]\nmethods: |\n  We asked\n  all.\n\n  Twice.\nbackstory: We live here.\naiDisclosure: A program checked the spelling.';
  expect(background(fields, 'basePath: /paper')).toEqual({
    sources: [
      { title: 'Report', kind: 'report', href: '/paper/media/files/report.pdf' },
      { title: 'https://a.example/', href: 'https://a.example/' },
      { title: 'A talk' },
    ],
    // Behind the text and its notes.
    backstory: 2,
    methods: 3,
    aiDisclosure: 4,
  });
});

it('A story that does not say so has no background', () => {
  expect(background('kicker: B')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { viewAt } from '../support/pages.ts';

it('standalonePage() shows headline, standfirst, date of change and text', () => {
  const view = viewAt('standalone', '/about/', {
    'pages/about.md':
      '---\nheadline: About us\nstandfirst: Who we are\ndate: 2024-05-01\n---\n**Note:** Text.',
  });
  expect(view).toEqual({
    kind: 'standalone',
    headline: 'About us',
    standfirst: 'Who we are',
    updated: { datetime: '2024-05-01', text: '1 May 2024' },
    passages: [{ kind: 'prose', piece: 0 }],
  });
});

it('standalonePage() shows its picture', () => {
  const view = viewAt('standalone', '/about/', {
    'pages/about.md': '---\nimage: {src: us.jpg, alt: Us}\n---\nText.',
    'pages/us.jpg': '',
  });
  expect(view.figure).toEqual({ src: '/media/pages/us.jpg', alt: 'Us' });
});

it('standalonePage() shows the marks of its standfirst', () => {
  const view = viewAt('standalone', '/about/', {
    'pages/about.md': '---\nstandfirst: Who *we* are\n---\nText.',
  });
  expect(view).toMatchObject({ standfirst: 'Who we are', markedStandfirst: 2 });
});

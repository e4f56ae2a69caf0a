import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classed, elements, named, parseHtml, textOf } from './support/html.ts';
import { publication } from './support/publication.ts';

const seed = readFileSync('tests/publications/pasted-seed/content/articles/seed.md', 'utf8');
const [first = '', second = '', third = '', , heading = '', ...turns] = seed.split('\n');

it('A pasted text without blank lines or front matter becomes article, topics, interview and person', () => {
  const { run, read, list } = publication('tests/publications/pasted-seed');
  const { code, stderr } = run();

  expect(code).toBe(0);
  expect(stderr).toContain('headline-guessed');
  expect(list('dist').filter((path) => path.endsWith('.html'))).toEqual([
    '404.html',
    'archive/index.html',
    'index.html',
    'interviews/index.html',
    'people/index.html',
    'people/sarah-mitchell/index.html',
    'search/index.html',
    'seed/index.html',
    'tags/escalation/index.html',
    'tags/index.html',
    'tags/stop/index.html',
    'tags/tempo/index.html',
  ]);

  const page = parseHtml(read('dist/seed/index.html'));
  const article = named(page, 'article')[0] ?? page;
  expect(named(page, 'h1').map(textOf)).toEqual(['Donald Trump promised to end the wars']);

  const paragraphs = named(article, 'p').map(textOf);
  for (const text of [first, second, third]) expect(paragraphs).toContain(text);
  expect(textOf(article)).not.toContain('#Stop');

  const anchor = elements(article, ({ properties }) => properties['id'] === 'interview')[0];
  expect(anchor && textOf(anchor)).toBe(heading.replaceAll('**', ''));
  expect(classed(article, 'turn').map(textOf)).toEqual(
    turns.filter(Boolean).map((turn) => turn.replaceAll('**', '')),
  );
  expect(named(page, 'a').map(({ properties }) => properties['href'])).toEqual(
    expect.arrayContaining([
      '/tags/stop/',
      '/tags/escalation/',
      '/tags/tempo/',
      '/people/sarah-mitchell/',
    ]),
  );

  const person = textOf(parseHtml(read('dist/people/sarah-mitchell/index.html')));
  expect(person).toContain('International Relations Expert');
  expect(person).toContain('My pleasure.');
});

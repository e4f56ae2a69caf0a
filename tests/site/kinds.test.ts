import { expect, it } from 'vitest';
import { byKind } from '../../src/site/kinds.ts';
import { parse } from '../support/site.ts';

it('byKind() sorts documents by what they are, each list in the order given', () => {
  const paths = [
    'articles/b.md',
    'people/p.md',
    'articles/a.md',
    'series/s.md',
    'tags/t.md',
    'sections/c.md',
    'pages/d.md',
  ];
  const sorted = byKind(paths.flatMap((path) => parse(path, 'Text.').document ?? []));
  expect(
    Object.entries(sorted).map(([kind, list]) => [kind, list.map(({ path }) => path)]),
  ).toEqual([
    ['story', ['articles/b.md', 'articles/a.md']],
    ['person', ['people/p.md']],
    ['section', ['sections/c.md']],
    ['tag', ['tags/t.md']],
    ['series', ['series/s.md']],
    ['page', ['pages/d.md']],
  ]);
});

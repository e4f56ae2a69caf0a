import { expect, it } from 'vitest';
import { byKind } from '../../../src/site/kinds.ts';
import { nameEverything, urlsOfNames } from '../../../src/site/people/names.ts';
import { parse, siteOf } from '../../support/site.ts';

it('urlsOfNames() gives the address of every file that describes something', () => {
  const documents = byKind(
    [
      'people/ann.md',
      'sections/world.md',
      'world/_index.md',
      'series/river.md',
      'tags/rain.md',
    ].flatMap((path) => parse(path, '').document ?? []),
  );
  const names = nameEverything(documents, siteOf({}).publication);
  expect(urlsOfNames(documents, names)).toEqual([
    ['people/ann.md', '/people/ann/'],
    ['sections/world.md', '/world/'],
    ['world/_index.md', '/world/'],
    ['series/river.md', '/series/river/'],
    ['tags/rain.md', '/tags/rain/'],
  ]);
});

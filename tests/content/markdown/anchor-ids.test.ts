import { expect, it } from 'vitest';
import { anchorIds } from '../../../src/content/markdown/anchor-ids.ts';

it('names headings by their text, each id once', () => {
  const idOf = anchorIds(new Map());
  expect(['A b', 'A b', 'a-b-2', '', '?', 'Main'].map((text, line) => idOf(text, line))).toEqual([
    'a-b',
    'a-b-2',
    'a-b-2-2',
    'heading',
    'heading-2',
    'main-2',
  ]);
});

it('takes the id that an author gave, the first time and where it is free', () => {
  const own = new Map([
    [1, 'own'],
    [2, 'own'],
    [3, 'main'],
    [4, 'fn-1'],
  ]);
  const idOf = anchorIds(own);
  expect([1, 2, 3, 4, 5].map((line) => idOf('Own', line))).toEqual([
    'own',
    'own-2',
    'own-3',
    'own-4',
    'own-5',
  ]);
});

import { expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { ownWords } from '../../../src/pages/pictures/own-words.ts';
import { factsOf, knownPictures } from '../../support/facts.ts';

it('ownWords() are caption and credit of a picture’s file, the credit line before the name', () => {
  const words = { caption: 'A flood', creator: 'Ada Moreau', creditText: 'Harbour Pictures' };
  const pictures = knownPictures({
    'a.jpg': factsOf({ words }),
    'b.jpg': factsOf({ words: { creator: 'Ada Moreau' } }),
  });
  const of = (path: string) =>
    ownWords({ kind: 'asset', path: path as ContentPath, suffix: '' }, { pictures });
  expect(of('a.jpg')).toEqual({ caption: 'A flood', credit: 'Harbour Pictures' });
  expect(of('b.jpg')).toEqual({ credit: 'Ada Moreau' });
  expect(of('c.jpg')).toEqual({});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ContentFiles, siteOf } from '../../support/site.ts';

/** What is said of the tag `rare` of one story, where two others have `common`. */
function said(common: string, rare: string, others: ContentFiles = {}): readonly string[] {
  const story = (tag: string) => `---\nheadline: A\ndate: 2024-05-01\ntags: ["${tag}"]\n---\nText.`;
  const { diagnostics } = siteOf({
    'articles/a.md': story(common),
    'articles/b.md': story(common),
    'articles/c.md': story(rare),
    ...others,
  });
  return diagnostics.map(
    ({ code, message, place }) => `${code} ${place?.path}:${place?.line} ${message}`,
  );
}

it.each([
  ['Election', 'Elections'],
  ['Elections', 'Election'],
  ['Flood', 'Floods'],
  ['Church', 'Churches'],
  ['City', 'Cities'],
  ['Election', 'Electoin'],
  ['Election', 'Elction'],
  ['Election', 'Eleection'],
  ['Election', 'Eletcion'],
  ['Climate change', 'climate chnage'],
])('Beside the tag “%s”, “%s” is probably the same', (common, rare) => {
  expect(said(common, rare)).toEqual([
    `tag-near articles/c.md:4 The tag “${rare}” stands on this story alone, and is nearly “${common}”, which has 2 stories`,
  ]);
});

it.each([
  ['Iran', 'Iraq'],
  ['Mali', 'Malta'],
  ['Police', 'Policy'],
  ['Trade', 'Trader'],
  ['COP28', 'COP29'],
  ['Elections 2024', 'Elections 2020'],
  ['Austria', 'Australia'],
  ['Niger', 'Nigeria'],
  ['US', 'USS'],
  ['Bus', 'Buses'],
  ['东京都', '东京'],
])('Beside the tag “%s”, “%s” is another', (common, rare) => {
  expect(said(common, rare)).toEqual([]);
});

it('A tag with a file is meant as it is, and one file makes a tag well known', () => {
  expect(said('Election', 'Elections', { 'tags/elections.md': '' })).toEqual([]);
  const { diagnostics } = siteOf({
    'articles/a.md': '---\nheadline: A\ndate: 2024-05-01\n---\nText.\n\n#Elections\n',
    'articles/b.md': '---\nheadline: B\ndate: 2024-05-01\n---\nText.\n\n#Election\n',
    'tags/election.md': '',
  });
  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place])).toEqual([
    ['tag-near', 'notice', { path: 'articles/a.md', line: 7, column: 1 }],
  ]);
});

it('Two tags of one story each are left alone', () => {
  const story = (tag: string) => `---\nheadline: A\ndate: 2024-05-01\ntags: [${tag}]\n---\nText.`;
  const files = { 'articles/a.md': story('Election'), 'articles/b.md': story('Elections') };
  expect(siteOf(files).diagnostics).toEqual([]);
});

it('Any one error in a long word is found, and no tag is near itself', () => {
  const letter = fc.constantFrom(...'bcdfghjklmnpqrtvwxz');
  const word = fc.array(letter, { minLength: 8, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(7), letter, (letters, at, other) => {
      fc.pre(letters[at] !== other);
      const wrong = letters.with(at, other).join('');
      expect(said(letters.join(''), wrong)).toHaveLength(1);
      expect(said(letters.join(''), letters.join(''))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

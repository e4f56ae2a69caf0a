import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

const report =
  'It is a long night.\n\n## 23:10 California\n\nCalled.\n\n### Detail\n\nMore.\n\n## 22:40 Ohio\n\nCalled.\n\n## Background\n\nText.\n\n## 22:40 Ohio\n\nAgain.';

it('A live report is its introduction and its updates, each with time, title and anchor', () => {
  const { body, pieces } = parseText(report, { headline: 'Given', live: true });
  expect(body.passages).toEqual([
    { kind: 'prose', piece: 0, words: 5 },
    {
      kind: 'update',
      piece: 1,
      time: '23:10',
      title: 'California',
      id: '23-10-california',
      words: 5,
      line: 3,
    },
    {
      kind: 'update',
      piece: 2,
      time: '22:40',
      title: 'Ohio',
      id: '22-40-ohio',
      words: 5,
      line: 11,
    },
    {
      kind: 'update',
      piece: 3,
      time: '22:40',
      title: 'Ohio',
      id: '22-40-ohio-2',
      words: 3,
      line: 19,
    },
  ]);
  expect(pieces[1]).toMatch(
    /^<h2 aria-label="23:10 California"><a class="heading-link" id="23-10-california"/,
  );
});

it('Other stories have no updates', () => {
  const { body } = parseText(report, { headline: 'Given' });
  expect(body.passages.map(({ kind }) => kind)).toEqual(['prose']);
});

import { expect, it } from 'vitest';
import type { Moment } from '../../../src/base/date.ts';
import type { ContentPath } from '../../../src/base/path.ts';
import { dateStories } from '../../../src/content/sources/date-stories.ts';
import { parse } from '../../support/site.ts';

function documentsOf(files: Readonly<Record<string, string>>) {
  return Object.entries(files).flatMap(([path, text]) => parse(path, text).document ?? []);
}

const committed: Moment = { at: '2021-05-01T10:00:00+02:00' as Moment['at'], precision: 'minute' };

it('dateStories() gives a story without date that of its first commit, and says so', () => {
  const documents = documentsOf({
    'a.md': 'Text.',
    'b.md': '---\ndate: 2024-11-11\n---\nText.',
    'people/c.md': '',
  });
  const history = new Map([
    ['a.md', committed],
    ['b.md', committed],
  ] as [ContentPath, Moment][]);
  const dated = dateStories(documents, () => history);
  expect(
    dated.documents.map((document) => document.kind === 'story' && document.fields.published?.at),
  ).toEqual(['2021-05-01T10:00:00+02:00', '2024-11-11T00:00:00+00:00', false]);
  expect(dated.diagnostics).toMatchObject([{ code: 'date-guessed', place: { path: 'a.md' } }]);
});

it('dateStories() takes no date from the history for one that is wrong', () => {
  const documents = documentsOf({ 'b.md': '---\ndate: 12.03.2024\n---\nText.' });
  const history = new Map([['b.md', committed]] as [ContentPath, Moment][]);
  expect(dateStories(documents, () => history)).toMatchObject({ documents, diagnostics: [] });
});

it('dateStories() does not ask for the history when every story has a date', () => {
  const documents = documentsOf({ 'b.md': '---\ndate: 2024-11-11\n---\nText.' });
  const dated = dateStories(documents, () => {
    throw new Error('Nobody should ask');
  });
  expect(dated).toEqual({ documents, diagnostics: [], asked: false });
});

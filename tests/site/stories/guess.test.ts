import { describe, expect, it } from 'vitest';
import { assembled, siteOf } from '../../support/site.ts';

const messages = (text: string, path = 'articles/2024-05-01-a.md') =>
  siteOf({ [path]: text }).diagnostics.map(({ message, place }) => `${place?.line}: ${message}`);

describe('reportGuesses()', () => {
  it.each([
    ['A first line\n\nText.', 'the first line of the text was taken: “A first line”'],
    [
      'One sentence. And another that goes on.',
      'the first sentence of the text was taken: “One sentence”',
    ],
    ['', 'the name of the file was taken: “A”'],
  ])('says where the headline of “%s” comes from', (text, clause) => {
    expect(messages(text)).toEqual([`1: The story has no headline, so ${clause}`]);
  });

  it('has nothing to say about a heading or a field', () => {
    expect(messages('# A\n\nText.')).toEqual([]);
    expect(messages('---\nheadline: A\n---\nText.')).toEqual([]);
  });

  it.each([
    ['headline: [A, list]\ndate: 2024-05-01', 'field-wrong'],
    ['headline: A\ndate: 12.03.2024', 'date-wrong'],
    ['headline: A\ndate: 2024-02-30', 'date-wrong'],
    ['title: ""\ndate: 2024-05-01', 'headline-guessed'],
    ['headline: A\ndate:', 'date-missing'],
    ['headline: A\npublished: yes', 'date-missing'],
  ])('calls a field that is wrong not missing as well: %s', (fields, code) => {
    const { parsing, site } = assembled({ 'articles/a.md': `---\n${fields}\n---\nText.` });
    expect([...parsing, ...site.diagnostics].map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it('says that a date is missing', () => {
    expect(messages('# A\n\nText.', 'articles/a.md')).toEqual([
      '1: The story has no date, so it shows none and stands last in every list',
    ]);
  });
});

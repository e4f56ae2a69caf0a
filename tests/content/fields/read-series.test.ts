import { describe, expect, it } from 'vitest';
import { parse } from '../../support/site.ts';

const series = (frontMatter: string) => {
  const { document, diagnostics } = parse('series/river.md', `---\n${frontMatter}\n---\nText.`);
  return [document?.kind, document?.fields, diagnostics.map(({ code }) => code)];
};

describe('readSeriesFields()', () => {
  it('reads name and description, by the names of other tools too', () => {
    const fields = { name: 'The river', description: 'From source to sea', extra: {} };
    expect(series('name: The river\ndescription: From source to sea')).toEqual([
      'series',
      fields,
      [],
    ]);
    expect(series('title: The river\nsummary: From source to sea')).toEqual(['series', fields, []]);
  });

  it('reports a field that nobody knows, and keeps it', () => {
    expect(series('nam: The river')).toEqual([
      'series',
      { extra: { nam: 'The river' } },
      ['field-unknown'],
    ]);
  });
});

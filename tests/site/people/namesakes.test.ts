import { describe, expect, it } from 'vitest';
import { siteOf } from '../../support/site.ts';

const talk = (guest: string, date: string) =>
  `---\nheadline: A\ndate: ${date}\n---\n## Interview with ${guest}\n\n**Editor:** Why?\n\n**Lee:** So.`;
const messages = (files: Record<string, string>) =>
  siteOf(files).diagnostics.map(
    ({ code, message, place }) => `${place?.path}:${place?.line} ${code}: ${message}`,
  );

describe('reportNamesakes()', () => {
  it('reports, once a person, that one name is described in two ways', () => {
    expect(
      messages({
        'articles/a.md': talk('Ann Lee, mayor', '2024-05-01'),
        'articles/b.md': talk('Ann Lee, chemist', '2024-05-03'),
        'articles/c.md': talk('Ann Lee, chemist', '2024-05-02'),
        'articles/d.md': talk('Ann Lee', '2024-05-04'),
      }),
    ).toEqual([
      'articles/c.md:5 person-ambiguous: “Ann Lee” is “chemist” here and “mayor” in “articles/a.md”, and both are taken for one person',
    ]);
  });

  it('says nothing when the descriptions differ in case or points alone, or a people file tells', () => {
    const files = {
      'articles/a.md': talk('Ann Lee, mayor of Tarn', '2024-05-01'),
      'articles/b.md': talk('Ann Lee, Mayor of Tarn.', '2024-05-02'),
    };
    expect(messages(files)).toEqual([]);
    expect(
      messages({
        ...files,
        'articles/b.md': talk('Ann Lee, chemist', '2024-05-02'),
        'people/ann-lee.md': '---\nname: Ann Lee\n---\n',
      }),
    ).toEqual([]);
  });
});

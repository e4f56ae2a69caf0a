import { describe, expect, it } from 'vitest';
import { planOf } from '../support/pages.ts';

const story = (fields: string) => `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`;
const messages = (files: Record<string, string>) =>
  planOf(files).diagnostics.map(({ code, message, place }) => `${place?.path} ${code}: ${message}`);

describe('checkAddresses()', () => {
  it('finds nothing to say about different addresses', () => {
    expect(
      messages({ 'articles/a.md': story('lang: en'), 'articles/b.md': story('lang: en') }),
    ).toEqual([]);
  });

  it('reports two stories at one address', () => {
    expect(
      messages({ 'articles/a.md': story('slug: flood'), 'articles/b.md': story('slug: flood') }),
    ).toEqual([
      'articles/b.md address-taken: The address “/2024/05/flood/” belongs to “articles/a.md” already',
    ]);
  });

  it('counts addresses that differ only in case or Unicode form as one', () => {
    expect(
      messages({
        'articles/a.md': story('permalink: /Flood/'),
        'articles/b.md': story('permalink: /flood/'),
        'articles/c.md': story('permalink: /FLOOD'),
      }),
    ).toEqual([
      'articles/b.md address-taken: The address “/flood/” belongs to “articles/a.md” already',
      'articles/c.md address-taken: The address “/FLOOD/” belongs to “articles/a.md” already',
    ]);
    expect(
      messages({
        'articles/a.md': story('permalink: /é/'),
        'articles/b.md': story('permalink: "/e\u0301/"'),
      }),
    ).toHaveLength(1);
  });

  it.each([
    ['permalink: /', 'The Tarn'],
    ['permalink: /tags/', 'Topics'],
    ['permalink: /people/ann-lee/', 'Ann Lee'],
    ['permalink: /404.html', 'Page not found'],
    ['permalink: /interviews/', 'Interviews'],
  ])('blames the story that takes a page of the publication’s own (%s)', (field, title) => {
    const found = messages({
      'publication.yml': 'name: The Tarn',
      'articles/a.md': story(`authors: Ann Lee\n${field}`),
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^articles\/a\.md address-taken: .*belongs to the publication's own page/,
    );
    expect(found[0]).toContain(title);
  });

  it.each([
    ['/media/articles/flood.jpg', '“articles/flood.jpg”'],
    ['/assets/main.css', "the publication's own page “styles and scripts”"],
    ['/b.html/flood/', '“articles/b.md”'],
    ['/media/articles/flood.jpg/more/', '“articles/flood.jpg”'],
  ])(
    'reports a story where a file stands, or a file where it needs a folder (%s)',
    (url, holder) => {
      expect(
        messages({
          'articles/a.md': story(`permalink: ${url}`),
          'articles/b.md': story('permalink: /b.html'),
          'articles/c.md': `${story('lang: en')}\n\n![A street](flood.jpg)`,
          'articles/flood.jpg': '',
        }),
      ).toEqual([`articles/a.md address-taken: The address “${url}” belongs to ${holder} already`]);
    },
  );

  it('leaves a section the folder that is called like ours', () => {
    expect(messages({ 'assets/a.md': story('lang: en'), 'media/b.md': story('lang: en') })).toEqual(
      [],
    );
  });

  it('reports a standalone page at the address of a story, and a section that is called like a list', () => {
    expect(messages({ 'articles/flood.md': 'A\n\nText.', 'pages/flood.md': 'B\n\nText.' })).toEqual(
      [
        'pages/flood.md address-taken: The address “/flood/” belongs to “articles/flood.md” already',
      ],
    );
    expect(messages({ 'articles/a.md': story('section: tags') })).toEqual([
      "articles/a.md address-taken: The address “/tags/” belongs to the publication's own page “Topics – Broadsheet” already",
    ]);
  });
});

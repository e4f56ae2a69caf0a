import { describe, expect, it } from 'vitest';
import { siteOf } from '../support/site.ts';

const story = (section: string, headline = section) =>
  `---\nheadline: ${headline}\ndate: 2024-05-01\nsection: ${section}\n---\nText.`;

describe('gatherSections()', () => {
  it('names sections by file, by front matter and by first folder', () => {
    const { sections } = siteOf({
      'sections/world.md': '---\nname: The World\ndescription: Abroad\n---\nAll of it.',
      'articles/a.md': story('World', 'A'),
      'articles/b.md': story('Arts & Books', 'B'),
      'local-news/c.md': 'C\n\nText.',
      'interviews/d.md': 'D\n\nText.',
    });
    expect([...sections.values()].map(({ slug, name, url }) => [slug, name, url])).toEqual([
      ['arts-and-books', 'Arts & Books', '/arts-and-books/'],
      ['local-news', 'Local news', '/local-news/'],
      ['world', 'The World', '/world/'],
    ]);
    expect(sections.get('world' as never)?.stories.map(({ headline }) => headline)).toEqual(['A']);
    expect(sections.get('world' as never)).toMatchObject({ description: 'Abroad' });
  });

  it('takes spellings that differ in case for one section', () => {
    const { sections } = siteOf({
      'articles/a.md': story('World', 'A'),
      'articles/b.md': story('world', 'B'),
      'articles/c.md': story('WORLD', 'C'),
    });
    expect([...sections.values()].map(({ name, stories }) => [name, stories.length])).toEqual([
      ['World', 3],
    ]);
  });

  it('reads the description of a section from the folder’s own “_index.md” too', () => {
    const { sections } = siteOf({
      'world/_index.md': '---\ntitle: The World\n---\n',
      'world/a.md': 'A\n\nText.',
    });
    expect([...sections.values()].map(({ name, stories }) => [name, stories.length])).toEqual([
      ['The World', 1],
    ]);
  });

  it('orders sections as the publication lists them, then by weight and name', () => {
    const { sections } = siteOf({
      'publication.yml': 'sections: [sport, World]',
      'sections/arts.md': '---\nweight: 2\n---\n',
      'sections/books.md': '---\nweight: 1\n---\n',
      'sections/chess.md': '---\nweight: 1\n---\n',
      'sections/world.md': '',
      'sections/sport.md': '',
    });
    expect([...sections.keys()]).toEqual(['sport', 'world', 'books', 'chess', 'arts']);
  });
});

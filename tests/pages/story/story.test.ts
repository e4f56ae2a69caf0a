import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const view = (fields: string, others = {}) =>
  viewAt('article', '/a/', {
    'articles/a.md': `---\nheadline: A\n${fields}\n---\nText.`,
    ...others,
  });

describe('storyPage()', () => {
  it('gives a picture’s maker as its credit where none is worded', () => {
    expect(
      viewAt('article', '/a/', {
        'articles/a.md': '---\nheadline: A\nimage: {src: a.jpg, creator: Ann Lee}\n---\nText.',
      }).figure,
    ).toMatchObject({ credit: 'Ann Lee' });
  });

  it('shows the lead picture with alt text, caption and credit', () => {
    const image = '{src: a.jpg, alt: A street, caption: Rain, credit: Ann Lee}';
    expect(view(`image: ${image}`, { 'articles/a.jpg': '' }).figure).toEqual({
      src: '/media/articles/a.jpg',
      alt: 'A street',
      caption: 'Rain',
      credit: 'Ann Lee',
    });
    expect(view('image: {src: https://e.com/a.jpg, alt: x, decorative: yes}').figure).toEqual({
      src: 'https://e.com/a.jpg',
      alt: '',
    });
  });

  it('links kicker, tags and related stories', () => {
    const shown = viewAt('article', '/world/a/', {
      'world/a.md': '---\nheadline: A\ntags: [Rain]\nrelated: [b]\n---\nText.',
      'world/b.md': '---\nheadline: B\n---\nText.',
    });
    expect(shown.kicker).toEqual({ name: 'World', href: '/world/' });
    expect(shown.tags).toEqual([{ name: 'Rain', href: '/tags/rain/' }]);
    expect(shown.related.map(({ href }) => href)).toEqual(['/world/b/']);
  });

  it('gives an interview a page of its own when asked, each page linked to the other', () => {
    const talk = '**Q:** Why?\n\n**Ek:** So.[^1]';
    const files = {
      'publication.yml': 'interview: {page: separate}',
      'articles/a.md': `---\nheadline: A\ntags: [Rain]\n---\n${'Word '.repeat(130)}\n\n## Interview with Bo Ek\n\n${talk}\n\n## After\n\nMore.\n\n[^1]: Note.`,
      'articles/b.md': `---\nheadline: B\ninterview: {page: inline}\n---\n${'Word '.repeat(130)}\n\n## Interview with Bo Ek\n\n${talk}`,
    };
    const article = viewAt('article', '/a/', files);
    expect(article.passages.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'notes']);
    expect(article.interviewPages).toEqual([
      { name: 'Interview with Bo Ek', href: '/a/interview/' },
    ]);
    const apart = viewAt('interview', '/a/interview/', files);
    expect(apart.passages.map(({ kind }) => kind)).toEqual(['interview', 'notes']);
    expect(apart).toMatchObject({
      headline: 'Interview with Bo Ek',
      partOf: { name: 'A', href: '/a/' },
      tags: [{ name: 'Rain' }],
    });
    expect(viewAt('article', '/b/', files).passages.map(({ kind }) => kind)).toContain('interview');
    expect(viewAt('person', '/people/bo-ek/', files).interviews[0]?.answers[0]?.href).toBe(
      '/a/interview/#a-why',
    );
  });

  it('shows the whole of a story that is nothing but an interview on its own page', () => {
    const files = {
      'publication.yml': 'interview: {page: separate}',
      'interviews/a.md': '---\nheadline: A\n---\n**Q:** Why?\n\n**Bo Ek:** So.',
    };
    expect(viewAt('interview', '/a/', files).passages.map(({ kind }) => kind)).toEqual([
      'interview',
    ]);
  });
});

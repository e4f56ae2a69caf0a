import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';
import { planOf } from '../../support/pages.ts';

describe('makeFrame()', () => {
  it('leads to nothing that is not there', async () => {
    const { frame } = planOf({ 'publication.yml': 'name: The Tarn\nlang: ar' });
    expect(frame).toEqual({
      publication: { name: 'The Tarn', lang: 'ar', dir: 'rtl', home: '/' },
      language: await loadLanguage('ar'),
      sections: [],
      lists: [],
      pages: [],
      publisher: { type: 'NewsMediaOrganization', policies: {} },
    });
  });

  it('leads to sections, lists and standalone pages, each in its order', () => {
    const { frame } = planOf({
      'publication.yml': 'url: https://example.com/paper\ntagline: All of it',
      'world/a.md':
        '---\nheadline: A\ntags: [rain]\n---\n## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** So.',
      'pages/imprint.md': '---\nheadline: Imprint\n---\nText.',
      'pages/about.md': '---\nheadline: About\nweight: -1\n---\nText.',
    });
    expect(frame.publication.tagline).toBe('All of it');
    expect(
      [...frame.sections, ...frame.lists, ...frame.pages].map(({ name, href }) => [name, href]),
    ).toEqual([
      ['World', '/paper/world/'],
      ['Topics', '/paper/tags/'],
      ['Interviews', '/paper/interviews/'],
      ['People', '/paper/people/'],
      ['About', '/paper/about/'],
      ['Imprint', '/paper/imprint/'],
    ]);
  });
});

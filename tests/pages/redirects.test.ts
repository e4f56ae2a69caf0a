import { describe, expect, it } from 'vitest';
import { pageAt, planOf } from '../support/pages.ts';

const story = (fields: string) => `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\nText.`;
const former = (files: Record<string, string>) => {
  const { pages, diagnostics } = planOf(files);
  return {
    leads: pages.flatMap(({ path, view }) =>
      view.kind === 'redirect' ? [`${path} → ${view.to.href}`] : [],
    ),
    said: diagnostics.map(
      ({ code, message, place }) => `${place?.path}:${place?.line} ${code} ${message}`,
    ),
  };
};

describe('redirectPages()', () => {
  it('makes a page at a former address that leads to the new one', () => {
    const page = pageAt('/old/', {
      'publication.yml': 'name: The Tarn\nurl: https://example.com/paper',
      'articles/a.md': story('aliases: /old/'),
    });
    expect(page.view).toEqual({
      kind: 'redirect',
      to: { name: 'A – The Tarn', href: '/paper/2024/05/a/' },
    });
    expect(page.metadata.canonical).toBe('https://example.com/paper/2024/05/a/');
  });

  it('never takes the place of a page, a file or an earlier redirect', () => {
    expect(
      former({
        'articles/a.md': story(
          'aliases: [/b/, /B, /media/articles/x.jpg, /2024/05/c/interview.json]',
        ),
        'articles/b.md': story('permalink: /b/'),
        'articles/c.md': `${story('type: interview\naliases: [/old/]')}\n\n**Q:** Why?\n\n**A:** So. ![x](x.jpg)`,
        'articles/d.md': story('aliases: [/Old/, /older/]'),
        'articles/x.jpg': '',
      }),
    ).toEqual({
      leads: ['old/index.html → /2024/05/c/', 'older/index.html → /2024/05/d/'],
      said: [
        'articles/a.md:4 alias-taken The former address “/b/” belongs to “A – Broadsheet”, so it does not lead to “/2024/05/a/”',
        'articles/a.md:4 alias-taken The former address “/B/” belongs to “A – Broadsheet”, so it does not lead to “/2024/05/a/”',
        'articles/a.md:4 alias-taken The former address “/media/articles/x.jpg” belongs to “articles/x.jpg”, so it does not lead to “/2024/05/a/”',
        'articles/a.md:4 alias-taken The former address “/2024/05/c/interview.json” belongs to “A”, so it does not lead to “/2024/05/a/”',
        'articles/d.md:4 alias-taken The former address “/Old/” leads to “/2024/05/c/”, so it does not lead to “/2024/05/d/”',
      ],
    });
  });

  it('says nothing of one address that is given twice', () => {
    expect(former({ 'articles/a.md': story('aliases: [/old, /old/]') })).toEqual({
      leads: ['old/index.html → /2024/05/a/'],
      said: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { pageAt, planOf } from '../../support/pages.ts';

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

describe('resolveRedirects()', () => {
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

  const settings = (...lines: readonly string[]) => ({
    'publication.yml': lines.join('\n'),
    'articles/a.md': story('aliases: /old/'),
  });
  const rule = (from: string, to: string, more = '') => `  - {from: ${from}, to: "${to}"${more}}`;

  it('follows redirects to their end, and a step for a time is one for a time', () => {
    const { former: planned } = planOf(
      settings(
        'redirects:',
        rule('/x/', '/y/'),
        rule('/y/', '/old/', ', status: 302'),
        rule('/z/', 'https://example.org/ü?q#f'),
        rule('/w/', '/archive/#may', ', status: 308'),
      ),
    );
    expect(
      planned.redirects.map(({ from, to, status, fragment }) => [from, to, status, fragment]),
    ).toEqual([
      ['/old/', '/2024/05/a/', 301, undefined],
      ['/x/', '/2024/05/a/', 302, undefined],
      ['/y/', '/2024/05/a/', 302, undefined],
      ['/z/', 'https://example.org/%C3%BC?q#f', 301, undefined],
      ['/w/', '/archive/', 308, 'may'],
    ]);
    expect(planned.diagnostics.map(({ code }) => code)).toEqual([
      'redirect-chain',
      'redirect-chain',
    ]);
  });

  it('reports circles, and ways that end nowhere, each with its place', () => {
    const { said } = former(
      settings('redirects:', rule('/x/', '/y/'), rule('/y/', '/x/'), rule('/z/', '/nowhere/')),
    );
    expect(said).toEqual([
      'publication.yml:2 redirect-loop The redirect goes round in circles: “/x/” → “/y/” → “/x/”',
      'publication.yml:3 redirect-loop The redirect goes round in circles: “/y/” → “/x/” → “/y/”',
      'publication.yml:4 redirect-astray The address “/z/” leads to “/nowhere/”, where nothing stands',
    ]);
  });

  it('says what is gone, and whatever leads there is gone too', () => {
    const { former: planned } = planOf(
      settings('gone: [/weg/]', 'redirects:', rule('/x/', '/weg/'), '  - {from: /v/, status: 410}'),
    );
    expect([...planned.gone].sort()).toEqual(['/v/', '/weg/', '/x/']);
  });

  it('reports what is gone and there all the same', () => {
    const { said } = former(settings('gone: [/2024/05/a/, /old/]'));
    expect(said).toEqual([
      'publication.yml:1 alias-taken The address “/2024/05/a/” belongs to “A – Broadsheet”, so it is not gone',
      'publication.yml:1 alias-taken The address “/old/” leads to “/2024/05/a/”, so it is not gone',
    ]);
  });
});

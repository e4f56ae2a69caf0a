import { describe, expect, it } from 'vitest';
import { codes, siteOf } from '../support/site.ts';

const page = (path: string, text: string) => siteOf({ [path]: text }).pages[0];

describe('makeStandalonePage()', () => {
  it.each([
    ['pages/about.md', '/about/'],
    ['pages/about/index.md', '/about/'],
    ['pages/about/our-history.md', '/about/our-history/'],
    ['pages/Über uns.md', '/über-uns/'],
    ['pages/!!!.md', '/page/'],
  ])('puts %s at %s', (path, url) => {
    expect(page(path, 'Text.')?.url).toBe(url);
  });

  it.each([
    ['slug: Who we are', '/staff/who-we-are/'],
    ['permalink: /us', '/us/'],
  ])('follows “%s”: %s', (field, url) => {
    expect(page('pages/staff/people.md', `---\n${field}\n---\nText.`)?.url).toBe(url);
  });

  it('reports an address that cannot be used, and takes the usual one', () => {
    const { pages, diagnostics } = siteOf({
      'pages/about.md': '---\nheadline: A\npermalink: /a//b/\n---\nText.',
    });
    expect(pages[0]?.url).toBe('/about/');
    expect(codes(diagnostics)).toEqual(['address-wrong pages/about.md:3']);
  });

  it.each([
    ['---\nheadline: About us\n---\nText.', 'About us'],
    ['# Who we are\n\nText.', 'Who we are'],
    ['Some text that ends with a period. And goes on.', 'Our history'],
  ])('takes the headline of “%.30s…” from field, heading or file name', (text, headline) => {
    expect(page('pages/our-history.md', text)?.headline).toBe(headline);
  });
});

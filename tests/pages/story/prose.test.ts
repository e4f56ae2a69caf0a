import { describe, expect, it } from 'vitest';
import { pageAt } from '../../support/pages.ts';

describe('showProse()', () => {
  it('fills the gaps of links and pictures by their numbers', () => {
    const { prose } = pageAt('/a/', {
      'publication.yml': 'url: https://example.com/paper',
      'articles/a.md':
        '---\nheadline: A\n---\n[b](b.md#x) ![A "street"](s.jpg "Title") [out](https://e.com)',
      'articles/b.md': '---\nheadline: B\n---\nText.',
      'articles/s.jpg': '',
    });
    expect(prose).toMatchObject({
      links: ['/paper/b/#x', 'https://e.com'],
      images: [{ src: '/paper/media/articles/s.jpg', alt: 'A "street"', title: 'Title' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { fillProse } from '../../src/render/fill-prose.ts';

describe('fillProse()', () => {
  it('fills gaps by number, escaped, piece by piece', () => {
    const pieces = [
      ['<p><a href="', { gap: 'link', n: 0 }, '">x</a></p>'],
      ['<p>', { gap: 'image', n: 0 }, '</p>'],
      [],
    ] as const;
    const shown = {
      links: ['/a?b=1&c="2"'],
      images: [{ src: '/s.jpg', alt: '"A" & <B>', title: 'T' }],
    };
    expect(fillProse({ pieces }, shown)).toEqual([
      '<p><a href="/a?b=1&amp;c=&quot;2&quot;">x</a></p>',
      '<p><img src="/s.jpg" alt="&quot;A&quot; &amp; &lt;B&gt;" title="T" loading="lazy" decoding="async"></p>',
      '',
    ]);
  });

  it('leaves a gap empty that the page gives nothing for', () => {
    const pieces = [['a', { gap: 'link', n: 5 }, 'b', { gap: 'image', n: 5 }]] as const;
    expect(fillProse({ pieces }, { links: [], images: [] })).toEqual(['ab']);
  });
});

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

  it('offers a picture in several formats, with its size, so that nothing moves when it comes', () => {
    const image = {
      src: '/a-720.jpg',
      alt: 'A',
      width: 720,
      height: 480,
      sizes: '100vw',
      sources: [{ type: 'image/avif', srcset: '/a-360.avif 360w, /a-720.avif 720w' }],
    };
    expect(
      fillProse({ pieces: [[{ gap: 'image', n: 0 }]] }, { links: [], images: [image] }),
    ).toEqual([
      '<picture><source type="image/avif" srcset="/a-360.avif 360w, /a-720.avif 720w" sizes="100vw">' +
        '<img src="/a-720.jpg" alt="A" width="720" height="480" loading="lazy" decoding="async"></picture>',
    ]);
  });

  it('says what the file tells of itself below a picture of which the text says nothing', () => {
    const image = { src: '/a.jpg', alt: 'A', caption: 'A & B', credit: 'Ada <M>' };
    const img = '<img src="/a.jpg" alt="A" loading="lazy" decoding="async">';
    const pieces = [
      ['<figure>', { gap: 'image', n: 0 }, '</figure>'],
      ['<figure>', { gap: 'image', n: 0 }, '<figcaption>Own</figcaption></figure>'],
      ['<p>', { gap: 'image', n: 0 }, '</p>'],
    ] as const;
    const caption =
      '<figcaption>A &amp; B <span class="figure-credit">Ada &lt;M&gt;</span></figcaption>';
    expect(fillProse({ pieces }, { links: [], images: [image] })).toEqual([
      `<figure>${img}${caption}</figure>`,
      `<figure>${img}<figcaption>Own</figcaption></figure>`,
      `<p>${img}</p>`,
    ]);
  });
});

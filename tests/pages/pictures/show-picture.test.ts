import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { makeAddressBook } from '../../../src/pages/address-book.ts';
import { pictureShower } from '../../../src/pages/pictures/show-picture.ts';
import type { Target } from '../../../src/site/stories/target.ts';
import { factsOf, knownPictures } from '../../support/facts.ts';
import { siteOf } from '../../support/site.ts';

const addresses = makeAddressBook(siteOf({ 'publication.yml': 'basePath: /paper' }).publication);
const asset = (path: string): Target => ({ kind: 'asset', path: path as ContentPath, suffix: '' });

describe('pictureShower()', () => {
  it('shows a still picture by the files that are made of it', () => {
    const known = knownPictures({ 'a b.jpg': factsOf({ width: 800, height: 400 }) });
    const show = pictureShower(known, addresses);
    const shown = show({ src: 'a b.jpg', alt: 'A flood', target: asset('a b.jpg') }, 'text');
    expect(shown).toMatchObject({
      src: expect.stringMatching(/^\/paper\/media\/a%20b-[\da-f]{10}-720\.jpg$/),
      alt: 'A flood',
      width: 720,
      height: 360,
      sizes: expect.stringContaining('92vw'),
    });
    expect(shown.sources?.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(shown.sources?.[1]?.srcset).toMatch(
      /^\/paper\/media\/a%20b-[\da-f]{10}-360\.webp 360w, \/paper\/media\/a%20b-[\da-f]{10}-720\.webp 720w$/,
    );
  });

  it('shows a drawing and a moving picture as they are, in their size', () => {
    const drawing = factsOf({ form: 'drawing', width: 30, height: 20 });
    const show = pictureShower(knownPictures({ 'a.svg': drawing }), addresses);
    expect(show({ src: 'a.svg', alt: '', target: asset('a.svg') }, 'text')).toEqual({
      src: '/paper/media/a.svg',
      alt: '',
      width: 30,
      height: 20,
    });
  });

  it('shows what it does not know by its address', () => {
    const show = pictureShower(knownPictures({}), addresses);
    const href = 'https://example.com/a.jpg';
    expect(show({ src: href, alt: 'A', target: { kind: 'outside', href } }, 'lead')).toEqual({
      src: href,
      alt: 'A',
    });
    expect(show({ src: 'b.jpg', alt: 'B', target: asset('b.jpg') }, 'lead')).toEqual({
      src: '/paper/media/b.jpg',
      alt: 'B',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { codes, siteOf } from '../support/site.ts';

const said = (image: string, path = 'articles/a.md') =>
  codes(
    siteOf({
      [path]: `---\nheadline: Flood\ndate: 2024-05-01\n${image}\n---\n\nText.`,
      'articles/a.jpg': '',
      'pages/a.jpg': '',
    }).diagnostics,
  );

describe('reportNamedPictures()', () => {
  it('asks for a description of the lead picture of a story or page', () => {
    expect(said('image: a.jpg')).toEqual(['image-without-alt articles/a.md:4']);
    expect(said('image: {src: a.jpg}', 'pages/a.md')).toEqual(['image-without-alt pages/a.md:4']);
  });

  it('is content with a description, or with being told that none is needed', () => {
    expect(said('image: {src: a.jpg, alt: A flooded street}')).toEqual([]);
    expect(said('image: {src: a.jpg, decorative: true}')).toEqual([]);
    expect(said('image: {src: a.jpg, alt: ""}')).toEqual([]);
  });

  it('says that a picture is not there, unless somebody else may have it', () => {
    expect(said('image: {src: b.jpg, alt: A street}')).toEqual(['image-missing articles/a.md:4']);
    expect(said('image: {src: /files/b.jpg, alt: A street}')).toEqual([]);
    expect(said('image: {src: "https://example.com/b.jpg", alt: A street}')).toEqual([]);
  });
});

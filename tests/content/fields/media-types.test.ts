import { describe, expect, it } from 'vitest';
import { readStoryFields } from '../../../src/content/fields/read-story.ts';
import { reading } from './reading.ts';

const { fields, problems } = reading(
  (frontMatter, path) => readStoryFields(frontMatter, path, 'UTC'),
  'articles/flood.md',
);

describe('image', () => {
  it('needs a path', () => {
    expect(problems('image: {alt: A}')).toEqual([
      'field-missing 2:8 The field “image” has no “src”',
    ]);
  });

  it('takes everything that schema.org and IPTC say of a picture', () => {
    expect(
      fields(`image:
  src: flood.jpg
  alt: A bridge under water
  caption: The bridge
  creditText: Ann Lee / Agency
  creator: Ann Lee
  copyrightNotice: © 2024 Agency
  license: https://agency.example/licence
  acquireLicensePage: https://agency.example/buy
  digitalSourceType: digitalCapture
  focus: [0.5, 30%]
  decorative: no`).image,
    ).toEqual({
      src: 'flood.jpg',
      alt: 'A bridge under water',
      caption: 'The bridge',
      creditText: 'Ann Lee / Agency',
      creator: 'Ann Lee',
      copyrightNotice: '© 2024 Agency',
      license: 'https://agency.example/licence',
      acquireLicensePage: 'https://agency.example/buy',
      digitalSourceType: 'digitalCapture',
      focus: [0.5, 0.3],
      decorative: false,
    });
  });

  it.each([
    ['image: a.jpg', { src: 'a.jpg' }],
    ['cover: {url: a.jpg, altText: A, credit: B}', { src: 'a.jpg', alt: 'A', creditText: 'B' }],
    ['image: {src: a.jpg, alt: ""}', { src: 'a.jpg', decorative: true }],
    ['image: {src: a.jpg, alt: }', { src: 'a.jpg' }],
    ['image: {src: a.jpg, focus: 50% 0}', { src: 'a.jpg', focus: [0.5, 0] }],
    ['image: {src: a.jpg, focus: ".25, 1"}', { src: 'a.jpg', focus: [0.25, 1] }],
    ['image: "https://a.example/a.jpg"', { src: 'https://a.example/a.jpg' }],
  ])('understands %j', (block, image) => {
    expect(fields(block).image).toEqual(image);
  });

  it.each([
    [
      'image: "javascript:x"',
      '2:8 The field “image” cannot be used: it must be a path, or an address that begins with “https://”',
    ],
    [
      'image: {src: a, focus: middle}',
      '2:24 The field “image.focus” cannot be used: “middle” is no point such as “[0.5, 0.3]”: two fractions from 0 to 1, from the left and from the top',
    ],
    [
      'image: {src: a, focus: [0.5, 2]}',
      '2:24 The field “image.focus” cannot be used: “0.5, 2” is no point such as “[0.5, 0.3]”: two fractions from 0 to 1, from the left and from the top',
    ],
  ])('refuses %j', (block, problem) => {
    expect(problems(block)).toEqual([`field-wrong ${problem}`]);
  });
});

describe('gallery, video and audio', () => {
  it('are lists, or one', () => {
    expect(fields('gallery: a.jpg').gallery).toEqual([{ src: 'a.jpg' }]);
    expect(fields('gallery: {src: a.jpg}').gallery).toEqual([{ src: 'a.jpg' }]);
    expect(
      fields('video: [a.mp4, {url: b.mp4, thumbnail: b.jpg, subtitles: b.vtt}]').video,
    ).toEqual([{ src: 'a.mp4' }, { src: 'b.mp4', poster: 'b.jpg', captions: 'b.vtt' }]);
  });

  it('are reported item by item', () => {
    expect(problems('gallery: [a.jpg, {alt: B}]\naudio: [[a]]')).toEqual([
      'field-missing 2:18 The field “gallery” has no “src”',
      'field-wrong 3:9 The field “audio” cannot be used: each of them must be the path of a file, or a mapping with “src”',
    ]);
  });
});

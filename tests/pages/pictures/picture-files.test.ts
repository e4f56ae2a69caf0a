import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/base/digest.ts';
import type { ContentPath } from '../../../src/base/path.ts';
import type { PictureFacts } from '../../../src/content/picture.ts';
import { allFiles, bareFile, picturesFor } from '../../../src/pages/pictures/picture-files.ts';
import { factsOf } from '../../support/facts.ts';

const original = (facts: PictureFacts = factsOf(), path = 'articles/2026/flood.jpg') => ({
  path: path as ContentPath,
  facts,
  recipe: 'a recipe',
});

const namesOf = (files: ReturnType<typeof picturesFor>) => allFiles(files).map(({ to }) => to);

describe('picturesFor()', () => {
  it('makes AVIF and WebP in every width, and one JPEG, beside each other in the media folder', () => {
    const files = picturesFor('lead', original());
    expect(files.sources.map(({ format, files: made }) => [format, made.length])).toEqual([
      ['avif', 6],
      ['webp', 6],
    ]);
    expect(files.fallback).toMatchObject({ width: 1080, height: 720, format: 'jpeg' });
    expect(files.fallback.to).toMatch(/^media\/articles\/2026\/flood-[\da-f]{10}-1080\.jpg$/);
  });

  it('keeps what is transparent, and makes nothing larger than it is', () => {
    const small = factsOf({ width: 200, height: 100, isTransparent: true });
    const files = allFiles(picturesFor('lead', original(small)));
    expect(files.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['avif', 200, 100],
      ['webp', 200, 100],
      ['png', 200, 100],
    ]);
  });

  it('shows a card the same files as the story, when the picture is three by two', () => {
    const lead = new Set(namesOf(picturesFor('lead', original())));
    expect(namesOf(picturesFor('card', original())).every((name) => lead.has(name))).toBe(true);
  });

  it('cuts by the point that must be seen, under another name', () => {
    const tall = original(factsOf({ width: 2000, height: 3000 }));
    const card = picturesFor('card', { ...tall, focus: [0.5, 0.2] });
    expect(card.fallback).toMatchObject({ width: 1080, height: 720, region: { top: 0 } });
    expect(namesOf(picturesFor('card', { ...tall, focus: [0.5, 0.9] }))).not.toEqual(namesOf(card));
  });

  it('names a file anew when the picture or the recipe is another, and not when only its caption is', () => {
    const names = namesOf(picturesFor('text', original()));
    const others = [
      original(factsOf({ digest: digest('another') })),
      original(factsOf({ words: { creator: 'Ada Moreau' } })),
      { ...original(), recipe: 'another' },
    ];
    for (const other of others) expect(namesOf(picturesFor('text', other))).not.toEqual(names);
    const captioned = original(factsOf({ words: { caption: 'A flood' } }));
    expect(namesOf(picturesFor('text', captioned))).toEqual(names);
  });

  it('gives no file a name that is too long', () => {
    const { fallback } = picturesFor('text', original(factsOf(), `a/${'é'.repeat(120)}.jpg`));
    expect(fallback.to).toMatch(/^media\/a\/é{50}-[\da-f]{10}-1080\.jpg$/);
  });

  it('makes the same bytes of a picture that was moved', () => {
    const prints = (path: string) =>
      allFiles(picturesFor('text', original(factsOf(), path))).map(
        ({ fingerprint }) => fingerprint,
      );
    expect(prints('a.jpg')).toEqual(prints('elsewhere/b.jpg'));
  });
});

it('bareFile() is as large as the picture, at its address; undefined of what nobody can write', () => {
  expect(bareFile(original())).toMatchObject({
    to: 'media/articles/2026/flood.jpg',
    width: 3000,
    height: 2000,
    format: 'jpeg',
  });
  expect(bareFile(original(factsOf(), 'a.heic'))).toBeUndefined();
});

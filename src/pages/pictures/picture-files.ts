import { digest } from '../../base/digest.ts';
import type { ContentPath } from '../../base/path.ts';
import type { PictureFacts } from '../../content/picture.ts';
import { mediaPath } from '../address-book.ts';
import { regionOf, widthsFor } from './cut.ts';
import { type PicturePlace, places } from './places.ts';
import type { PictureFormat, WantedPicture } from './wanted-picture.ts';

/** Files for browsers that know neither AVIF nor WebP are so wide, or as wide as there is. */
const widestFallback = 1080;

/** The files of a picture for one place: the same picture, narrowest first, in each format, the best first. */
export interface PictureFiles {
  readonly sources: readonly {
    readonly format: PictureFormat;
    readonly files: readonly WantedPicture[];
  }[];
  /** For every browser. */
  readonly fallback: WantedPicture;
}

/** What files are made from. */
export interface PictureOriginal {
  readonly path: ContentPath;
  readonly facts: PictureFacts;
  readonly focus?: readonly [number, number];
  readonly recipe: string;
}

/** The files that are made of a still picture for a place. Their names hold a digest of all they are made from. */
export function picturesFor(place: PicturePlace, original: PictureOriginal): PictureFiles {
  const { widths, ratio } = places[place];
  const { whole, file } = cutOf(original, ratio);
  const own = widthsFor(whole.width, widths);
  const inAll = (format: PictureFormat) => ({
    format,
    files: own.map((width) => file(format, width)),
  });
  const usual = own.filter((width) => width <= widestFallback).at(-1) ?? own[0] ?? whole.width;
  return { sources: [inAll('avif'), inAll('webp')], fallback: file(plainFormat(original), usual) };
}

/** The shapes in which search engines and networks show pictures, and the width in pixels that they ask for at least. */
const shapesToShare = [16 / 9, 4 / 3, 1];
const widthToShare = 1200;

/**
 * The files of a still picture for machines that show it elsewhere, as JPEG or PNG, the one for networks first; of a picture that is too small for a
 * shape there is none.
 */
export function picturesToShare(original: PictureOriginal): readonly WantedPicture[] {
  return shapesToShare.flatMap((ratio) => {
    const { whole, file } = cutOf(original, ratio);
    return whole.width < widthToShare ? [] : [file(plainFormat(original), widthToShare)];
  });
}

/** The format that every program knows. */
function plainFormat({ facts }: PictureOriginal): PictureFormat {
  return facts.isTransparent ? 'png' : 'jpeg';
}

/** A picture cut to a ratio: how large that is, and its files. */
function cutOf({ path, facts, focus, recipe }: PictureOriginal, ratio: number | undefined) {
  const region = regionOf(facts, ratio, focus);
  const whole = region ?? facts;
  const { caption: _, ...words } = facts.words;
  const made = { digest: facts.digest, region, words, isTransparent: facts.isTransparent };
  const name = digest([path, recipe, made]).slice(0, 10);
  const stem = stemOf(path);
  const file = (format: PictureFormat, width: number): WantedPicture => {
    const height = Math.max(1, Math.round((whole.height * width) / whole.width));
    const ending = format === 'jpeg' ? 'jpg' : format;
    return {
      from: path,
      to: mediaPath(`${stem}-${name}-${width}.${ending}`),
      fingerprint: digest([recipe, made, width, format]),
      digest: facts.digest,
      original: { width: facts.width, height: facts.height },
      isTransparent: facts.isTransparent,
      ...(region ? { region } : {}),
      width,
      height,
      format,
      words,
    };
  };
  return { whole, file };
}

/** More letters of a name, of four bytes each, could be too many for a file system together with what comes behind them. */
const longestName = 50;

/** A path without its ending, its name cut where it is very long: the digest behind it tells files apart. */
function stemOf(path: ContentPath): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path.replace(/\.[^./]*$/, '')) ?? [];
  return folder + [...name].slice(0, longestName).join('');
}

const formats: Readonly<Record<string, PictureFormat>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  tif: 'tiff',
  tiff: 'tiff',
  webp: 'webp',
  avif: 'avif',
};

/** A picture as large as it is, at its own address, without what it tells besides its rights; undefined of an unknown ending. */
export function bareFile({ path, facts, recipe }: PictureOriginal): WantedPicture | undefined {
  const format = formats[path.replace(/^.*\./, '').toLowerCase()];
  if (format === undefined) return undefined;
  const { digest: original, width, height, isTransparent } = facts;
  const { caption: _, ...words } = facts.words;
  return {
    from: path,
    to: mediaPath(path),
    fingerprint: digest([recipe, original, 'bare', format]),
    digest: original,
    original: { width, height },
    isTransparent,
    width,
    height,
    format,
    words,
  };
}

/** All files of a picture for a place, each with the path where it will stand. */
export function allFiles({ sources, fallback }: PictureFiles): readonly WantedPicture[] {
  return [...sources.flatMap(({ files }) => files), fallback];
}

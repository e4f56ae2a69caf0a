import * as z from 'zod';
import { given } from '../../base/given.ts';
import { mapping, oneOf } from './forms.ts';
import type { ImageField, MediaField } from './media.ts';
import { fileAddress, flag, language, line, shown, text, webAddress } from './types.ts';

const focus = oneOf<readonly string[]>(
  {
    text: text.transform((value) => value.split(/[\s,]+/)),
    list: z.array(z.string('each of them must be a number')),
  },
  'it must be two numbers',
).transform((parts, context): readonly [number, number] => {
  const [x, y, ...more] = parts.map(fraction);
  if (x !== undefined && y !== undefined && more.length === 0) return [x, y];
  const message = `“${shown(parts.join(', '))}” is no point such as “[0.5, 0.3]”: two fractions from 0 to 1, from the left and from the top`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

function fraction(value: string): number | undefined {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})(%?)$/.exec(value.trim()) ?? [];
  const number = Number(digits) / (percent ? 100 : 1);
  return number <= 1 ? number : undefined;
}

const picture = mapping(
  {
    src: fileAddress,
    alt: text.optional(),
    caption: line.optional(),
    creditText: line.optional(),
    creator: line.optional(),
    copyrightNotice: line.optional(),
    license: line.optional(),
    acquireLicensePage: webAddress.optional(),
    digitalSourceType: line.optional(),
    focus: focus.optional(),
    decorative: flag.optional(),
  },
  {
    src: ['path', 'url', 'file', 'image'],
    alt: ['altText', 'alternateText'],
    creditText: ['credit'],
    creator: ['photographer', 'author'],
    copyrightNotice: ['copyright'],
    caption: ['title', 'description'],
  },
).transform(
  ({ alt, decorative, ...others }): ImageField =>
    given({
      ...others,
      // An empty description says that there is nothing to describe.
      ...(alt === '' ? { decorative: decorative ?? true } : { alt, decorative }),
    }) as ImageField,
);

const onePicture = oneOf<ImageField>(
  { text: fileAddress.transform((src): ImageField => ({ src })), mapping: picture },
  'each of them must be the path of a picture, or a mapping with “src” and “alt”',
);

/** The lead picture: a path, or a mapping; of several (other tools' `images`) the first. */
export const image = oneOf<ImageField>(
  {
    text: fileAddress.transform((src): ImageField => ({ src })),
    mapping: picture,
    list: z
      .tuple([onePicture], 'it names no picture')
      .rest(onePicture)
      .transform(([first]) => first),
  },
  'it must be the path of a picture, or a mapping with “src” and “alt”',
);

/** Pictures in their order: a list, or one. */
export const gallery = oneOf<readonly ImageField[]>(
  {
    text: fileAddress.transform((src): readonly ImageField[] => [{ src }]),
    mapping: picture.transform((one): readonly ImageField[] => [one]),
    list: z.array(onePicture),
  },
  'it must be a list of pictures',
);

const recording = mapping(
  {
    src: fileAddress,
    title: line.optional(),
    caption: line.optional(),
    creditText: line.optional(),
    poster: fileAddress.optional(),
    duration: line.optional(),
    transcript: fileAddress.optional(),
    captions: fileAddress.optional(),
    lang: language.optional(),
  },
  {
    src: ['path', 'url', 'file', 'contentUrl'],
    title: ['name', 'headline'],
    caption: ['description'],
    creditText: ['credit'],
    poster: ['image', 'thumbnail', 'thumbnailUrl'],
    captions: ['subtitles'],
  },
).transform((value): MediaField => given(value) as MediaField);

const oneRecording = oneOf<MediaField>(
  { text: fileAddress.transform((src): MediaField => ({ src })), mapping: recording },
  'each of them must be the path of a file, or a mapping with “src”',
);

/** Videos or recordings: a path, a mapping, or a list of these. */
export const media = oneOf<readonly MediaField[]>(
  {
    text: oneRecording.transform((one): readonly MediaField[] => [one]),
    mapping: oneRecording.transform((one): readonly MediaField[] => [one]),
    list: z.array(oneRecording),
  },
  'it must be the path of a file, or a mapping with “src”',
);

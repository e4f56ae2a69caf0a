import type { ImageObjectLeaf, IPTCDigitalSourceEnumeration } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { SubjectPicture } from '../../pages/frame/subject.ts';
import type { Telling } from './telling.ts';

/** A picture, one node for each shape in which it is there, each with whose it is. */
export function pictureNodes(
  picture: SubjectPicture,
  { absolute }: Telling,
): readonly ImageObjectLeaf[] {
  const { creator, license, digitalSourceType } = picture;
  return picture.files.map(({ src, width, height }) =>
    sparse<ImageObjectLeaf>({
      '@type': 'ImageObject',
      url: absolute(src),
      contentUrl: absolute(src),
      ...sizeOf(width, height),
      caption: picture.caption,
      creditText: picture.creditText,
      creator: creator ? { '@type': 'Person', name: creator } : undefined,
      copyrightNotice: picture.copyrightNotice,
      license: isAddress(license) ? license : undefined,
      acquireLicensePage: picture.acquireLicensePage,
      digitalSourceType: digitalSource(digitalSourceType),
    }),
  );
}

/** Pixels are told as plain numbers, as search engines have them in their examples; schema.org would like units. */
function sizeOf(width: number | undefined, height: number | undefined): object {
  return { width, height };
}

/** Machines follow licences by their addresses; words such as `CC BY` are for readers. */
export function isAddress(text: string | undefined): text is string {
  return /^https?:\/\/\S+$/i.test(text ?? '');
}

const sources = new Set(
  (
    'AlgorithmicallyEnhanced AlgorithmicMedia CompositeCapture Composite CompositeSynthetic ' +
    'CompositeWithTrainedAlgorithmicMedia DataDrivenMedia DigitalArt DigitalCapture MinorHumanEdits ' +
    'MultiFrameComputationalCapture NegativeFilm PositiveFilm Print ScreenCapture TrainedAlgorithmicMedia VirtualRecording'
  ).split(' '),
);

/** The word of schema.org for IPTC's word, which may come as an address. */
function digitalSource(text = ''): IPTCDigitalSourceEnumeration | undefined {
  const word = text.replace(/^.*\//, '').replace(/DigitalSource$/, '');
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (!sources.has(name)) return undefined;
  return `https://schema.org/${name}DigitalSource` as IPTCDigitalSourceEnumeration;
}

import { given } from '../../base/given.ts';
import type { ContentPath } from '../../base/path.ts';
import type { ImageField } from '../../content/fields/media.ts';
import type { KnownPictures } from '../../content/picture.ts';
import type { Target } from '../../site/stories/target.ts';
import type { AddressBook } from '../address-book.ts';
import type { ShownPicture } from '../shown.ts';
import { type PictureFiles, picturesFor } from './picture-files.ts';
import { type PicturePlace, places } from './places.ts';

/** A picture as written: its address, what that means, and what must stay in view. */
interface WrittenPicture {
  readonly src: string;
  readonly target?: Target | undefined;
  readonly alt: string;
  readonly focus?: ImageField['focus'];
}

/** Shows the picture of one place in a page. */
export type ShowPicture = (written: WrittenPicture, place: PicturePlace) => ShownPicture;

/** How the pictures of an edition are shown: in files of their own as far as they are known, else by the file that was named. */
export function pictureShower(
  { facts, recipe }: KnownPictures,
  addresses: Pick<AddressBook, 'file' | 'target'>,
): ShowPicture {
  const known = new Map<string, Omit<ShownPicture, 'alt'>>();
  const shownFiles = (
    path: ContentPath,
    place: PicturePlace,
    focus: ImageField['focus'],
  ): Omit<ShownPicture, 'alt'> | undefined => {
    const own = facts.get(path);
    if (own?.form !== 'still') return undefined;
    const key = `${place} ${focus ?? ''} ${path}`;
    const shown =
      known.get(key) ??
      addressed(
        picturesFor(place, { path, facts: own, recipe, ...given({ focus }) }),
        place,
        addresses,
      );
    known.set(key, shown);
    return shown;
  };
  return ({ src, target, alt, focus }, place) => {
    const path = target?.kind === 'asset' ? target.path : undefined;
    const files = path && shownFiles(path, place, focus);
    if (files) return { alt, ...files };
    const own = path && facts.get(path);
    return {
      src: target ? addresses.target(target, src) : src,
      alt,
      ...(own ? { width: own.width, height: own.height } : {}),
    };
  };
}

function addressed(
  { sources, fallback }: PictureFiles,
  place: PicturePlace,
  { file }: Pick<AddressBook, 'file'>,
): Omit<ShownPicture, 'alt'> {
  return {
    src: file(fallback.to),
    width: fallback.width,
    height: fallback.height,
    sizes: places[place].sizes,
    sources: sources.map(({ format, files }) => ({
      type: `image/${format}`,
      srcset: files.map(({ to, width }) => `${file(to)} ${width}w`).join(', '),
    })),
  };
}

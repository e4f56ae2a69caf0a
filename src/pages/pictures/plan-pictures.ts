import { given } from '../../base/given.ts';
import type { ContentPath, OutputPath } from '../../base/path.ts';
import type { KnownPictures } from '../../content/picture.ts';
import type { PictureUse } from '../../site/picture-use.ts';
import { allFiles, bareFile, picturesFor, picturesToShare } from './picture-files.ts';
import { placesOf } from './places.ts';
import type { WantedPicture } from './wanted-picture.ts';

/** Every file that must be made of a site's pictures, each once. */
export function planPictures(
  uses: readonly PictureUse[],
  known: KnownPictures,
): readonly WantedPicture[] {
  const wanted = new Map<OutputPath, WantedPicture>();
  for (const use of uses) for (const file of filesFor(use, known)) wanted.set(file.to, file);
  return [...wanted.values()];
}

function filesFor(
  { path, as, focus }: PictureUse,
  { facts, recipe }: KnownPictures,
): readonly WantedPicture[] {
  const own = facts.get(path);
  if (own?.form !== 'still') return [];
  const original = { path, facts: own, recipe, ...given({ focus }) };
  const bare = as === 'link' && isBared(path, { facts }) ? bareFile(original) : undefined;
  const shown = placesOf[as].flatMap((place) => allFiles(picturesFor(place, original)));
  const shared = as === 'story' ? picturesToShare(original) : [];
  return [...(bare ? [bare] : []), ...shown, ...shared];
}

/** Is this picture shown by files that are made of it? */
export function isRemade(path: ContentPath, { facts }: Pick<KnownPictures, 'facts'>): boolean {
  return facts.get(path)?.form === 'still';
}

/** Does the file tell where it was taken, so that what a link leads to is made anew without that? */
export function isBared(path: ContentPath, { facts }: Pick<KnownPictures, 'facts'>): boolean {
  return isRemade(path, { facts }) && facts.get(path)?.hasPosition === true;
}

import { given } from '../../base/given.ts';
import type { Edition } from '../edition.ts';
import type { PictureFile, SubjectPicture } from '../frame/subject.ts';
import { picturesToShare } from '../pictures/picture-files.ts';
import type { PicturePlace } from '../pictures/places.ts';
import type { NamedPicture } from './figure.ts';

/**
 * A picture as machines are told of it: the large cuts that are made of it, else the file that pages show; whose it is as front
 * matter says, else as its file does. Undefined when there is none.
 */
export function subjectPicture(
  { image, imageTarget }: NamedPicture,
  place: PicturePlace,
  edition: Edition,
): SubjectPicture | undefined {
  if (!image || imageTarget?.kind === 'missing' || imageTarget?.kind === 'hidden') return undefined;
  const { src, focus, decorative, alt, caption, ...rights } = image;
  const path = imageTarget?.kind === 'asset' ? imageTarget.path : undefined;
  const facts = path && edition.pictures.facts.get(path);
  const { caption: ownCaption, ...own } = facts?.words ?? {};
  const { recipe } = edition.pictures;
  const cuts =
    place === 'lead' && path && facts?.form === 'still'
      ? picturesToShare({ path, facts, recipe, ...given({ focus }) })
      : [];
  const files = cuts.map(({ to, width, height }): PictureFile => {
    return { src: edition.addresses.file(to), width, height };
  });
  const shown = (): PictureFile => {
    const { width, height, ...others } = edition.showPicture(
      { src, target: imageTarget, alt: '', ...given({ focus }) },
      place,
    );
    return { src: others.src, ...given({ width, height }) };
  };
  return {
    files: files.length > 0 ? files : [shown()],
    ...own,
    ...rights,
    ...given({ alt, caption: caption ?? (decorative ? undefined : ownCaption) }),
  };
}

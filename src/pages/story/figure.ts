import { given } from '../../base/given.ts';
import type { ImageField } from '../../content/fields/media.ts';
import type { Target } from '../../site/stories/target.ts';
import type { Edition } from '../edition.ts';
import type { ShownFigure } from '../view.ts';

/** The lead picture of a story, or the portrait of a person; undefined when there is none. */
export function showFigure(
  { image, imageTarget }: { readonly image?: ImageField; readonly imageTarget?: Target },
  { addresses }: Edition,
): ShownFigure | undefined {
  if (!image) return undefined;
  return {
    src: imageTarget ? addresses.target(imageTarget, image.src) : image.src,
    alt: image.decorative ? '' : (image.alt ?? ''),
    ...given({ caption: image.caption, credit: image.creditText ?? image.creator }),
  };
}

import { given } from '../../base/given.ts';
import type { ImageField } from '../../content/fields/media.ts';
import type { Target } from '../../site/stories/target.ts';
import type { Edition } from '../edition.ts';
import { ownWords } from '../pictures/own-words.ts';
import type { ShownFigure } from '../view.ts';

/** A picture that front matter names. */
export interface NamedPicture {
  readonly image?: ImageField;
  readonly imageTarget?: Target;
}

/**
 * The lead picture of a story or a page; undefined when there is none. Caption and credit are those that its file tells of
 * itself where front matter is silent.
 */
export function showFigure(named: NamedPicture, edition: Edition): ShownFigure | undefined {
  const { image, imageTarget } = named;
  if (!image) return undefined;
  const { src, focus } = image;
  const own = ownWords(imageTarget, edition);
  const written = { src, target: imageTarget, alt: altOf(image), ...given({ focus }) };
  return {
    ...edition.showPicture(written, 'lead'),
    ...given({
      caption: image.caption ?? (image.decorative ? undefined : own.caption),
      credit: image.creditText ?? image.creator ?? own.credit,
    }),
  };
}

/** The portrait of a person, who is named where it has no description; undefined when there is none. */
export function showPortrait(
  named: NamedPicture,
  name: string,
  edition: Edition,
): ShownFigure | undefined {
  const { image, imageTarget } = named;
  const figure = showFigure(named, edition);
  if (!image || !figure) return undefined;
  const { src, focus, caption } = image;
  const alt = image.alt === undefined && !image.decorative ? name : altOf(image);
  const written = { src, target: imageTarget, alt, ...given({ focus }) };
  const { credit } = figure;
  return { ...edition.showPicture(written, 'portrait'), ...given({ caption, credit }) };
}

function altOf({ alt = '', decorative }: ImageField): string {
  return decorative ? '' : alt;
}

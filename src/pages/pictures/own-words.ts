import { given } from '../../base/given.ts';
import type { Target } from '../../site/stories/target.ts';
import type { Edition } from '../edition.ts';

/** What the file of a picture tells of itself, as pages show it. */
export interface OwnWords {
  readonly caption?: string;
  readonly credit?: string;
}

const none: OwnWords = {};

/** Caption and credit in the file of a picture; empty when it is not one of ours or tells nothing. */
export function ownWords(
  target: Target | undefined,
  { pictures }: Pick<Edition, 'pictures'>,
): OwnWords {
  const words = target?.kind === 'asset' ? pictures.facts.get(target.path)?.words : undefined;
  if (words === undefined) return none;
  const { caption, creditText, creator } = words;
  return given({ caption, credit: creditText ?? creator });
}

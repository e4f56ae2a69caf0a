import { given } from '../../base/given.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import type { ShownProse } from '../page.ts';
import { ownWords } from '../pictures/own-words.ts';

/** The prose of a body, with the addresses that fill its gaps. */
export function showProse(body: LinkedBody, edition: Edition): ShownProse {
  const { addresses, showPicture } = edition;
  return {
    digest: body.prose,
    links: body.linkTargets.map((target, n) => addresses.target(target, body.links[n]?.href ?? '')),
    images: body.images.map(({ src, alt, title }, n) => ({
      ...given({ title }),
      ...ownWords(body.imageTargets[n], edition),
      ...showPicture({ src, alt, target: body.imageTargets[n] }, 'text'),
    })),
  };
}

/** The piece that holds the text of a file about a person, section or tag; undefined when it has no text. */
export function firstPiece({ words, passages }: LinkedBody): number | undefined {
  const [first] = passages;
  return words > 0 && first?.kind === 'prose' ? first.piece : undefined;
}

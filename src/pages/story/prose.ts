import { given } from '../../base/given.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import type { ShownProse } from '../page.ts';

/** The prose of a body, with the addresses that fill its gaps. */
export function showProse(body: LinkedBody, { addresses }: Edition): ShownProse {
  return {
    digest: body.prose,
    links: body.linkTargets.map((target, n) => addresses.target(target, body.links[n]?.href ?? '')),
    images: body.images.map(({ src, alt, title }, n) => {
      const target = body.imageTargets[n];
      return {
        src: target ? addresses.target(target, src) : src,
        alt,
        ...given({ title }),
      };
    }),
  };
}

/** The piece that holds the text of a file about a person, section or tag; undefined when it has no text. */
export function firstPiece({ words, passages }: LinkedBody): number | undefined {
  const [first] = passages;
  return words > 0 && first?.kind === 'prose' ? first.piece : undefined;
}

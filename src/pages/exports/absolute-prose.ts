import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import type { ShownProse } from '../page.ts';
import { showProse } from '../story/prose.ts';

/** The prose of a body for files that are taken elsewhere: whole addresses, and pictures that every browser knows. */
export function absoluteProse(body: LinkedBody, edition: Edition): ShownProse {
  const { absoluteHref } = edition.addresses;
  const prose = showProse(body, edition);
  return {
    ...prose,
    links: prose.links.map(absoluteHref),
    images: prose.images.map(({ sources: _, sizes: __, ...image }) => ({
      ...image,
      src: absoluteHref(image.src),
    })),
  };
}

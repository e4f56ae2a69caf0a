import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { ShownVerdict } from '../view.ts';

/** What a review or a fact check is about, and what it comes to; undefined of every other story. Readers see what machines are told. */
export function showVerdict(
  { itemReviewed, claim, rating }: Pick<Story, 'itemReviewed' | 'claim' | 'rating'>,
  { addresses }: Pick<Edition, 'addresses'>,
): ShownVerdict | undefined {
  if (!itemReviewed && !claim) return undefined;
  const points =
    rating?.value === undefined ? undefined : `${rating.value}/${rating.best ?? mostPoints}`;
  return given({
    claim: claim && given({ text: claim.text, claimant: claim.claimant, href: hrefOf(claim) }),
    reviewed:
      itemReviewed &&
      given({ name: itemReviewed.name, creator: itemReviewed.creator, href: hrefOf(itemReviewed) }),
    verdict: [rating?.name, points].filter(Boolean).join(', ') || undefined,
  }) as ShownVerdict;

  function hrefOf({ url }: { readonly url?: string }) {
    return url === undefined ? undefined : addresses.outside(url);
  }
}

/** The best that a story gives which does not say how much that is. */
const mostPoints = 5;

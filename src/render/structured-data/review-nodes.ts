import type { ClaimReviewLeaf, RatingLeaf, ReviewNewsArticleLeaf, Thing } from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { RatingField, ReviewedField } from '../../content/fields/review.ts';
import type { StorySubject } from '../../pages/frame/subject.ts';
import type { Claim } from '../../site/stories/claim.ts';
import type { Telling } from './telling.ts';

const reviewedTypes: Readonly<Record<ReviewedField['type'], string>> = {
  thing: 'Thing',
  album: 'MusicAlbum',
  app: 'SoftwareApplication',
  book: 'Book',
  concert: 'MusicEvent',
  event: 'Event',
  exhibition: 'ExhibitionEvent',
  film: 'Movie',
  game: 'VideoGame',
  performance: 'TheaterEvent',
  place: 'Place',
  play: 'Play',
  podcast: 'PodcastSeries',
  product: 'Product',
  restaurant: 'Restaurant',
  series: 'TVSeries',
};

/** Types of works, which somebody makes; places and events are made by nobody. */
const works =
  /^(?:MusicAlbum|SoftwareApplication|Book|Movie|VideoGame|Play|PodcastSeries|TVSeries)$/;

/** What a review has besides what every story has. */
export function reviewOf({ reviewed, rating }: Pick<StorySubject, 'reviewed' | 'rating'>): Review {
  return sparse<Review>({
    itemReviewed: reviewed && reviewedNode(reviewed),
    reviewRating: rating && ratingNode(rating),
  });
}

type Review = Pick<ReviewNewsArticleLeaf, 'itemReviewed' | 'reviewRating'>;

function reviewedNode({ name, type, url, creator }: ReviewedField): Thing {
  const itsType = reviewedTypes[type];
  const maker = works.test(itsType) ? creator : undefined;
  return sparse<object>({
    '@type': itsType,
    name,
    url,
    creator: maker && { '@type': 'Person', name: maker },
  }) as Thing;
}

function ratingNode({ name, value, best, worst }: RatingField): RatingLeaf {
  const points = value === undefined ? {} : { bestRating: best ?? 5, worstRating: worst ?? 1 };
  return sparse<RatingLeaf>({
    '@type': 'Rating',
    ratingValue: value,
    ...points,
    alternateName: name,
  });
}

/** The verdict on a claim; undefined unless the story gives both. */
export function claimNode(
  { claim, rating, published }: StorySubject,
  { address, publisher }: Telling,
): ClaimReviewLeaf | undefined {
  if (claim === undefined || rating === undefined) return undefined;
  return sparse<ClaimReviewLeaf>({
    '@type': 'ClaimReview',
    '@id': `${address}#claim`,
    url: address,
    claimReviewed: claim.text,
    datePublished: published,
    author: { '@id': publisher },
    reviewRating: ratingNode(rating),
    itemReviewed: claimedNode(claim),
  });
}

function claimedNode({ claimant, isOrganization, url, date }: Claim): Thing {
  return sparse<object>({
    '@type': 'Claim',
    author: claimant && {
      '@type': isOrganization ? 'Organization' : 'Person',
      name: claimant,
    },
    datePublished: date,
    appearance: url && { '@type': 'CreativeWork', url },
  }) as Thing;
}

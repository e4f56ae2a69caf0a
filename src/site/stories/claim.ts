import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';
import type { ClaimField } from '../../content/fields/review.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import { namesOrganization } from '../people/organization.ts';

/** What somebody said, and a fact check looked into. */
export interface Claim extends ClaimField {
  /** Was it said by an organisation? */
  readonly isOrganization?: true;
}

/** The claim that a story looks into. */
export function claimOf({ claim }: StoryFields): Claim | undefined {
  const isOrganization = claim?.claimant !== undefined && namesOrganization(claim.claimant);
  return claim && isOrganization ? { ...claim, isOrganization } : claim;
}

const none: readonly Diagnostic[] = [];

/** Machines take a claim only with a verdict. */
export function reportUnrated({ path, fields }: StorySketch): readonly Diagnostic[] {
  if (fields.claim === undefined || fields.rating !== undefined) return none;
  return [
    diagnose(
      'claim-unrated',
      { path, ...fields.places.claim },
      'The story gives a claim and no verdict, so that machines are not told of the claim',
      'Add “rating” with the verdict in a few words, such as “rating: False”',
    ),
  ];
}

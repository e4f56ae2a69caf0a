import * as z from 'zod';
import { given } from '../../base/given.ts';
import { mapping, oneOf } from './forms.ts';
import { type ClaimField, type RatingField, type ReviewedField, reviewedTypes } from './review.ts';
import { choice, line, moment, shown, webAddress } from './types.ts';

/** What a review is about: a name, or a mapping. */
export const itemReviewed = oneOf<ReviewedField>(
  {
    text: line.transform((name): ReviewedField => ({ name, type: 'thing' })),
    mapping: mapping(
      {
        name: line,
        type: choice(reviewedTypes).default('thing'),
        url: webAddress.optional(),
        creator: line.optional(),
      },
      { name: ['title'], type: ['kind'], creator: ['author', 'by', 'director', 'artist'] },
    ).transform((value): ReviewedField => given(value) as ReviewedField),
  },
  'it must be a name, or a mapping with “name” and “type”',
);

const points = z.string('it must be a number').transform((value, context) => {
  if (/^-?\d{1,6}(?:[.,]\d{1,3})?$/.test(value.trim()))
    return Number(value.trim().replace(',', '.'));
  context.addIssue({ code: 'custom', message: `“${shown(value)}” is no number` });
  return z.NEVER;
});

/** `4/5`, `3.5 of 5`. */
const pointsOfBest = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:\/|of|out of)\s*(\d{1,4})$/i;

function readVerdict(text: string): RatingField {
  const [, value, best] = pointsOfBest.exec(text) ?? [];
  if (value === undefined) return { name: text };
  return { value: Number(value.replace(',', '.')), best: Number(best) };
}

/** A verdict: words, points such as `4/5`, or a mapping. */
export const rating = oneOf<RatingField>(
  {
    text: line.transform(readVerdict),
    mapping: mapping(
      {
        name: line.optional(),
        value: points.optional(),
        best: points.optional(),
        worst: points.optional(),
      },
      {
        name: ['alternateName', 'verdict', 'text'],
        value: ['ratingValue'],
        best: ['bestRating'],
        worst: ['worstRating'],
      },
    ).transform((value): RatingField => given(value) as RatingField),
  },
  'it must be a verdict such as “False” or “4/5”, or a mapping with “name” and “value”',
).superRefine(({ name, value, best = 5, worst = 1 }, context) => {
  const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
  if (name === undefined && value === undefined) refuse('it holds neither words nor points');
  else if (value !== undefined && (value > best || value < Math.min(worst, 0)))
    refuse(`the points must lie between ${worst} and ${best}`);
});

/** What somebody said, that a fact check looks into: their words, or a mapping. */
export function claim(timeZone: string) {
  return oneOf<ClaimField>(
    {
      text: line.transform((text): ClaimField => ({ text })),
      mapping: mapping(
        {
          text: line,
          claimant: line.optional(),
          url: webAddress.optional(),
          date: moment(timeZone).optional(),
        },
        {
          text: ['claimReviewed', 'claim'],
          claimant: ['by', 'author', 'name'],
          url: ['appearance', 'source'],
        },
      ).transform(
        ({ date, ...others }): ClaimField => given({ ...others, date: date?.at }) as ClaimField,
      ),
    },
    'it must be what was said, or a mapping with “text” and “claimant”',
  );
}

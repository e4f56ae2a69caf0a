import * as z from 'zod';
import { gallery, image, media } from './media-types.ts';
import { credits, people } from './people-types.ts';
import { claim, itemReviewed, rating } from './review-types.ts';
import { storyTypes } from './story.ts';
import {
  corrections,
  interview,
  live,
  oneName,
  series,
  sources,
  speakers,
  sponsor,
  syndicate,
} from './story-parts.ts';
import {
  address,
  choice,
  flag,
  integer,
  integerFrom,
  language,
  line,
  list,
  moment,
  text,
  texts,
} from './types.ts';

/** What each field of a story may hold; dates without offset belong to `timeZone`. */
export function storySchema(timeZone: string) {
  const when = moment(timeZone).optional();
  return z.object({
    ...textFields,
    ...listFields,
    ...mediaFields,
    ...states,
    published: when,
    updated: when,
    embargo: when,
    expires: when,
    corrections: corrections(timeZone).default([]),
    interview: interview(timeZone).optional(),
    live: live(timeZone).optional(),
    claim: claim(timeZone).optional(),
  });
}

const textFields = {
  id: line.optional(),
  headline: line.optional(),
  shortHeadline: line.optional(),
  seoTitle: line.optional(),
  kicker: line.optional(),
  standfirst: line.optional(),
  description: line.optional(),
  slug: line.optional(),
  permalink: line.optional(),
  section: oneName.optional(),
  byline: line.optional(),
  dateline: line.optional(),
  lang: language.optional(),
  translationKey: line.optional(),
  translationOf: line.optional(),
  package: line.optional(),
  canonical: address.optional(),
  methods: text.optional(),
  backstory: text.optional(),
  aiDisclosure: text.optional(),
  copyrightHolder: line.optional(),
  license: line.optional(),
  claimant: line.optional(),
};

const mostTags = 100;

const listFields = {
  series: series.optional(),
  tags: list
    .refine((tags) => tags.length <= mostTags, `it holds more than ${mostTags} of them`)
    .default([]),
  authors: people.default([]),
  contributors: credits.default([]),
  keyPoints: texts.default([]),
  related: list.default([]),
  aliases: list.default([]),
  speakers: speakers.default({}),
  sources: sources.default([]),
  syndicate: syndicate.default({}),
};

const mediaFields = {
  image: image.optional(),
  imageAlt: line.optional(),
  imageCaption: line.optional(),
  gallery: gallery.default([]),
  video: media.default([]),
  audio: media.default([]),
  sponsor: sponsor.optional(),
  itemReviewed: itemReviewed.optional(),
  rating: rating.optional(),
};

const states = {
  type: choice(storyTypes).optional(),
  showUpdated: choice(['auto', 'always', 'never']).default('auto'),
  draft: flag.default(false),
  isPublished: flag.optional(),
  status: text.optional(),
  pubStatus: choice(['usable', 'withheld', 'canceled']).optional(),
  dir: choice(['ltr', 'rtl']).optional(),
  part: integerFrom(1, 9999).optional(),
  featured: flag.default(false),
  weight: integer.default(0),
  isAccessibleForFree: flag.optional(),
  paywall: flag.optional(),
  comments: flag.optional(),
  noindex: flag.default(false),
  lineBreaks: choice(['auto', 'paragraph', 'markdown']).optional(),
};

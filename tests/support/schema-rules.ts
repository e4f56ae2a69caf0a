import * as z from 'zod';

/**
 * What search engines and schema.org document of the types that we tell of, as rules of our own. Sources: Google's pages on article,
 * breadcrumb, profile page, site name, fact check and image licence markup, and the pages of schema.org for the types.
 */

const url = z.string().regex(/^https:\/\/[^\s<>"]+$/);
const dateTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, 'no date and time with offset');
const reference = z.strictObject({ '@id': url });
const words = z.string().min(1);

/** A name is the name alone: no «By», no list, no «and», no number. */
const personName = words.refine(
  (name) => !/^by\s|,|;|\sand\s|\d|@|^(?:dr|prof|mr|mrs|ms)\.?\s/i.test(name),
  'more than a name',
);

const personFields = {
  '@id': url.optional(),
  name: personName,
  url: url.optional(),
  honorificPrefix: words.optional(),
  honorificSuffix: words.optional(),
  jobTitle: words.optional(),
  sameAs: z.array(url).min(1).optional(),
};
const person = z.strictObject({ '@type': z.literal('Person'), ...personFields });
const organization = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': url.optional(),
  name: words,
  url: url.optional(),
  sameAs: z.array(url).min(1).optional(),
});

/** Google asks that a picture be crawlable, and for rights a licence or somebody to name. */
const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  url,
  contentUrl: url,
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: words.optional(),
  creditText: words.optional(),
  creator: z.strictObject({ '@type': z.literal('Person'), name: words }).optional(),
  copyrightNotice: words.optional(),
  license: url.optional(),
  acquireLicensePage: url.optional(),
  digitalSourceType: url.optional(),
});

const policies = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'ownershipFundingInfo',
  'missionCoveragePrioritiesPolicy',
  'masthead',
  'noBylinesPolicy',
];

const publisher = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': url,
  name: words,
  url,
  alternateName: words.optional(),
  legalName: words.optional(),
  foundingDate: z
    .string()
    .regex(/^\d{4}(?:-\d\d){0,2}$/)
    .optional(),
  logo: z.strictObject({ '@type': z.literal('ImageObject'), url }).optional(),
  sameAs: z.array(url).min(1).optional(),
  contactPoint: z
    .strictObject({
      '@type': z.literal('ContactPoint'),
      contactType: words,
      email: words.optional(),
      telephone: words.optional(),
      url: url.optional(),
    })
    .optional(),
  ...Object.fromEntries(policies.map((policy) => [policy, url.optional()])),
});

const role = z.strictObject({
  '@type': z.literal('Role'),
  roleName: words,
  contributor: z.union([person, organization]),
});

const quotation = z.strictObject({
  '@type': z.literal('Quotation'),
  '@id': url,
  url,
  text: words.refine((text) => [...text].length <= 300, 'more than 300 characters'),
  creator: person,
});

const rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.number().optional(),
    bestRating: z.number().optional(),
    worstRating: z.number().optional(),
    alternateName: words.optional(),
  })
  .refine(
    ({ ratingValue, alternateName }) => ratingValue !== undefined || alternateName !== undefined,
  );

const part = z.union([
  quotation,
  z.strictObject({
    '@type': z.literal('Article'),
    '@id': url,
    url,
    name: words,
    genre: z.literal('Interview'),
    hasPart: z.array(quotation).min(1).max(20).optional(),
  }),
  z.strictObject({
    '@type': z.literal('WebPageElement'),
    isAccessibleForFree: z.literal(false),
    cssSelector: z.string().regex(/^\.[\w-]+$/, 'a class and nothing else'),
  }),
]);

const storyFields = {
  '@id': url,
  url,
  mainEntityOfPage: url,
  headline: words,
  alternativeHeadline: words.optional(),
  description: words.optional(),
  image: z.array(image).min(1).optional(),
  datePublished: dateTime.optional(),
  dateModified: dateTime.optional(),
  inLanguage: z.string().regex(/^[a-z]{2,3}(?:-[\w-]+)?$/),
  articleSection: words.optional(),
  genre: words.optional(),
  keywords: z.array(words).min(1).optional(),
  wordCount: z.int().nonnegative().optional(),
  author: z
    .array(z.union([person, organization]))
    .min(1)
    .optional(),
  publisher,
  creativeWorkStatus: z.literal('Retracted').optional(),
  dateline: words.optional(),
  locationCreated: z.strictObject({ '@type': z.literal('Place'), name: words }).optional(),
  sponsor: organization.optional(),
  citation: z
    .array(z.strictObject({ '@type': z.literal('CreativeWork'), name: words, url: url.optional() }))
    .optional(),
  backstory: words.optional(),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        '@id': url,
        text: words,
        datePublished: dateTime.optional(),
      }),
    )
    .min(1)
    .optional(),
  copyrightHolder: z.strictObject({ '@type': z.literal('Organization'), name: words }).optional(),
  copyrightYear: z.int().min(1000).optional(),
  license: z
    .union([url, z.strictObject({ '@type': z.literal('CreativeWork'), name: words })])
    .optional(),
  position: z.int().positive().optional(),
  isPartOf: z.array(
    z.union([
      reference,
      z.strictObject({ '@type': z.enum(['CreativeWorkSeries', 'NewsArticle']), name: words, url }),
    ]),
  ),
  isAccessibleForFree: z.boolean().optional(),
  mentions: z.array(person).min(1).optional(),
  contributor: z.array(role).min(1).optional(),
  hasPart: z.array(part).min(1).optional(),
};

const plainTypes = z.enum([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'AskPublicNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
]);

const story = z
  .strictObject({ '@type': plainTypes, ...storyFields })
  .refine(
    ({ author, creativeWorkStatus }) => author !== undefined || creativeWorkStatus !== undefined,
    'nobody signs',
  )
  .refine(
    ({ isAccessibleForFree, hasPart = [] }) =>
      isAccessibleForFree !== false || hasPart.some((one) => one['@type'] === 'WebPageElement'),
    'nothing stands behind the wall',
  );

const review = z.strictObject({
  '@type': z.literal('ReviewNewsArticle'),
  ...storyFields,
  itemReviewed: z.looseObject({ '@type': words, name: words }),
  reviewRating: rating.optional(),
});

const live = z.strictObject({
  '@type': z.literal('LiveBlogPosting'),
  ...storyFields,
  coverageStartTime: dateTime,
  coverageEndTime: dateTime.optional(),
  liveBlogUpdate: z
    .array(
      z.strictObject({
        '@type': z.literal('BlogPosting'),
        '@id': url,
        url,
        headline: words,
        datePublished: dateTime,
        articleBody: words.optional(),
        author: reference,
        publisher: reference,
      }),
    )
    .min(1),
});

const claimReview = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': url,
  url,
  claimReviewed: words,
  datePublished: dateTime.optional(),
  author: reference,
  reviewRating: rating,
  itemReviewed: z.looseObject({ '@type': z.literal('Claim') }),
});

/** Two steps at least, numbered from 1, each with name and address. */
const breadcrumbs = z
  .strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int(),
          name: words,
          item: url,
        }),
      )
      .min(2),
  })
  .refine(({ itemListElement }) => itemListElement.every(({ position }, n) => position === n + 1));

const pageFields = {
  '@id': url,
  url,
  name: words,
  description: words.optional(),
  inLanguage: words,
  isPartOf: reference,
  publisher: reference,
};

const collection = z.strictObject({
  '@type': z.literal('CollectionPage'),
  ...pageFields,
  mainEntity: z
    .strictObject({
      '@type': z.literal('ItemList'),
      itemListElement: z.array(
        z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), url }),
      ),
    })
    .optional(),
});

const profile = z.strictObject({
  '@type': z.literal('ProfilePage'),
  ...pageFields,
  mainEntity: z.strictObject({
    '@type': z.literal('Person'),
    ...personFields,
    givenName: words.optional(),
    familyName: words.optional(),
    description: words.optional(),
    image: z.array(image).optional(),
    affiliation: z.strictObject({ '@type': z.literal('Organization'), name: words }).optional(),
    email: words.optional(),
    homeLocation: z.strictObject({ '@type': z.literal('Place'), name: words }).optional(),
    knowsAbout: z.array(words).min(1).optional(),
    knowsLanguage: z.array(words).min(1).optional(),
    alternateName: words.optional(),
  }),
});

const textPage = z.strictObject({
  '@type': z.literal('WebPage'),
  ...pageFields,
  dateModified: dateTime.optional(),
});

const website = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': url,
  name: words,
  alternateName: words.optional(),
  url,
  description: words.optional(),
  inLanguage: words,
  publisher: reference,
});

const rules = [
  ...[story, review, live, claimReview, breadcrumbs, collection, profile, textPage, website],
  publisher,
];

const byType = new Map<string, z.ZodType>(
  rules.flatMap((rule) => {
    const type: z.ZodType = rule.shape['@type'];
    const types =
      type instanceof z.ZodEnum
        ? type.options
        : type instanceof z.ZodLiteral
          ? [...type.values]
          : [];
    return types.map((name) => [String(name), rule] as const);
  }),
);

/** A block of JSON-LD as we write it. */
export interface Told {
  readonly '@context': string;
  readonly '@graph': readonly Node[];
}

export interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a block breaks of the rules, one line each; empty when all is well. */
export function brokenRules(block: Told): readonly string[] {
  if (block['@context'] !== 'https://schema.org') return ['another context'];
  return block['@graph'].flatMap((node) => {
    const rule = byType.get(node['@type']);
    if (rule === undefined) return [`no rule for “${node['@type']}”`];
    const { error } = rule.safeParse(node);
    return (error?.issues ?? []).map(
      ({ path, message }) => `${node['@type']} ${path.join('.')}: ${message}`,
    );
  });
}

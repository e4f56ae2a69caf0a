/**
 * The names of a story's fields, each with the spellings that people bring from other tools, strongest first. Names come
 * from schema.org, then IPTC, then the newsroom.
 */
export const storyAliases = {
  id: ['guid', 'uid'],
  headline: ['title'],
  shortHeadline: ['alternativeHeadline', 'shortTitle', 'linkTitle'],
  seoTitle: ['meta_title'],
  kicker: ['overline'],
  standfirst: ['dek', 'subtitle', 'summary', 'excerpt', 'custom_excerpt'],
  description: ['meta_description'],
  slug: [],
  permalink: ['url', 'path'],
  type: ['articleType'],
  section: ['articleSection', 'category', 'categories'],
  tags: ['keywords'],
  authors: ['author', 'by'],
  byline: [],
  contributors: [],
  dateline: ['location'],
  published: [
    'datePublished',
    'date',
    'pubDate',
    'pubdate',
    'publishDate',
    'publish_date',
    'published_at',
    'date_published',
  ],
  updated: [
    'dateModified',
    'lastmod',
    'modified',
    'updatedDate',
    'updated_at',
    'last_modified_at',
    'date_modified',
    'date_updated',
  ],
  showUpdated: [],
  embargo: ['embargoedUntil'],
  expires: ['expiryDate', 'unpublishDate', 'unpublishdate'],
  draft: [],
  isPublished: [],
  status: [],
  pubStatus: [],
  lang: ['inLanguage', 'language', 'locale'],
  dir: [],
  translationKey: ['translation_key', 'translationkey', 'lang-ref', 'lang_ref', 'page_id', 'ref'],
  translationOf: ['translation_of'],
  image: [
    'cover',
    'cover_image',
    'featured_image',
    'heroImage',
    'featureImage',
    'feature_image',
    'thumbnail',
    'images',
  ],
  imageAlt: ['image_alt', 'feature_image_alt'],
  imageCaption: ['image_caption', 'feature_image_caption'],
  gallery: [],
  video: ['videos'],
  audio: [],
  keyPoints: ['highlights'],
  series: [],
  part: [],
  package: [],
  related: [],
  featured: [],
  weight: ['order'],
  corrections: ['correction'],
  speakers: [],
  interview: [],
  live: [],
  isAccessibleForFree: [],
  paywall: [],
  sponsor: [],
  sources: [],
  methods: [],
  backstory: [],
  aiDisclosure: [],
  syndicate: [],
  copyrightHolder: [],
  license: [],
  itemReviewed: [],
  rating: ['reviewRating'],
  claim: ['claimReviewed'],
  claimant: [],
  comments: [],
  canonical: ['canonicalUrl', 'canonicalURL', 'canonical_url'],
  noindex: [],
  aliases: ['alias', 'redirectFrom', 'redirect_from', 'oldUrl', 'oldUrls'],
  lineBreaks: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Fields of other tools that mean nothing here: accepted in silence. */
export const storyForeign: ReadonlySet<string> = new Set(
  (
    'layout template toc menu menus sitemap cascade outputs resources math katex mermaid share ' +
    'eleventyNavigation eleventyExcludeFromCollections pagination permalink_name nav_order markup ' +
    'showToc translator people ' +
    // Of Ghost's exports.
    'uuid visibility html lexical mobiledoc plaintext comment_id created_at custom_template primary_author primary_tag ' +
    'codeinjection_head codeinjection_foot email_subject email_only email_segment send_email_when_published ' +
    'newsletter_id show_title_and_feature_image reading_time access tiers ' +
    'og_title og_description og_image twitter_title twitter_description twitter_image twitter_card'
  ).split(' '),
);

/**
 * The names of a story's fields, each with the spellings that people bring from other tools, strongest first. Names come
 * from schema.org, then IPTC, then the newsroom.
 */
export const storyAliases = {
  headline: ['title'],
  shortHeadline: ['alternativeHeadline', 'shortTitle', 'linkTitle'],
  seoTitle: [],
  kicker: ['overline'],
  standfirst: ['dek', 'subtitle', 'summary', 'excerpt'],
  description: [],
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
  ],
  updated: ['dateModified', 'lastmod', 'modified', 'updatedDate', 'last_modified_at'],
  showUpdated: [],
  embargo: ['embargoedUntil'],
  expires: ['expiryDate', 'unpublishDate', 'unpublishdate'],
  draft: [],
  isPublished: [],
  status: [],
  pubStatus: [],
  lang: ['inLanguage', 'language', 'locale'],
  dir: [],
  translationKey: ['translationOf'],
  image: ['cover', 'featured_image', 'heroImage', 'featureImage', 'thumbnail'],
  keyPoints: ['highlights'],
  series: [],
  part: [],
  related: [],
  featured: [],
  weight: ['order'],
  corrections: [],
  speakers: [],
  interview: [],
  canonical: ['canonicalUrl', 'canonicalURL'],
  noindex: [],
  aliases: ['redirectFrom', 'redirect_from', 'oldUrl'],
  lineBreaks: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Fields of other tools, and fields that no page shows yet: accepted in silence. */
export const storyForeign: ReadonlySet<string> = new Set(
  (
    'layout template toc menu menus sitemap cascade outputs resources comments math katex mermaid share id uid guid ' +
    'eleventyNavigation eleventyExcludeFromCollections pagination permalink_name nav_order markup images videos ' +
    'showToc cover_image gallery video audio package live isAccessibleForFree paywall sponsor sources methods backstory ' +
    'aiDisclosure syndicate copyrightHolder license translator people'
  ).split(' '),
);

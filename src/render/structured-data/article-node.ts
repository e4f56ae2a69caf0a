import type {
  CorrectionCommentLeaf,
  CreativeWork,
  CreativeWorkLeaf,
  NewsArticleLeaf,
  RoleLeaf,
} from 'schema-dts';
import { sparse } from '../../base/sparse.ts';
import type { StorySubject } from '../../pages/frame/subject.ts';
import { articleType, genreOf } from './article-type.ts';
import { coverageOf } from './coverage.ts';
import { guestNodes, interviewNode, quotationNodes, voiceNodes } from './interview-nodes.ts';
import { namedNode } from './person-node.ts';
import { isAddress, pictureNodes } from './picture-nodes.ts';
import { publisherNode } from './publisher-node.ts';
import { reviewOf } from './review-nodes.ts';
import type { Telling } from './telling.ts';

/** The story of a page. */
export function articleNode(story: StorySubject, telling: Telling): NewsArticleLeaf {
  const { metadata, address, frame } = telling;
  const url = metadata.canonical ?? address;
  return sparse<NewsArticleLeaf>({
    // All types of stories have the properties of this one.
    '@type': articleType(story) as NewsArticleLeaf['@type'],
    '@id': `${address}#story`,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    alternativeHeadline: story.shortHeadline,
    description: metadata.description,
    image: story.picture && pictureNodes(story.picture, telling),
    datePublished: story.published,
    dateModified: story.modified,
    inLanguage: metadata.lang,
    articleSection: story.section,
    genre: genreOf(story),
    keywords: filled(story.keywords),
    wordCount: story.words,
    author: authorsOf(story, telling),
    publisher: publisherNode(telling),
    creativeWorkStatus: story.isRetracted ? 'Retracted' : undefined,
    dateline: story.dateline,
    locationCreated: story.dateline ? { '@type': 'Place', name: story.dateline } : undefined,
    sponsor: story.sponsor && namedNode(story.sponsor, telling),
    citation: citationsOf(story, telling),
    backstory: backstoryOf(telling),
    correction: correctionsOf(story, telling),
    ...rightsOf(story, frame),
    ...placeOf(story, telling),
    ...partsOf(story, telling),
    ...ownOf(story, telling),
  });
}

/** What stories of some types have besides what all have. */
function ownOf(story: StorySubject, telling: Telling): object {
  const type = articleType(story);
  if (type === 'ReviewNewsArticle') return reviewOf(story);
  return type === 'LiveBlogPosting' && story.live ? coverageOf(story.live, telling) : {};
}

function citationsOf({ sources }: StorySubject, { absolute }: Telling) {
  return sources?.map(({ title, href }) =>
    sparse<CreativeWorkLeaf>({
      '@type': 'CreativeWork',
      name: title,
      url: href && absolute(href),
    }),
  );
}

function correctionsOf({ corrections }: StorySubject, { address }: Telling) {
  return corrections?.map(({ id, text, date }) =>
    sparse<CorrectionCommentLeaf>({
      '@type': 'CorrectionComment',
      '@id': `${address}#${id}`,
      text,
      datePublished: date,
    }),
  );
}

/** Nobody's work is that of the publication; of a story that was taken back nobody is named. */
function authorsOf({ authors, isRetracted }: StorySubject, telling: Telling) {
  if (isRetracted) return undefined;
  if (authors.length > 0) return authors.map((author) => namedNode(author, telling));
  const { name, home } = telling.frame.publication;
  return [namedNode({ name, href: home, isOrganization: true }, telling)];
}

function backstoryOf({ page, textOf }: Telling): string | undefined {
  const { view } = page;
  const piece = 'background' in view ? view.background?.backstory : undefined;
  return piece === undefined ? undefined : textOf(piece) || undefined;
}

function rightsOf(
  { copyrightHolder, license, published, isRetracted }: StorySubject,
  { publisher }: Telling['frame'],
) {
  if (isRetracted) return {};
  const holder = copyrightHolder ?? publisher.copyrightHolder;
  const terms = license ?? publisher.license;
  return {
    copyrightHolder: holder ? { '@type': 'Organization' as const, name: holder } : undefined,
    copyrightYear: holder && published ? Number(published.slice(0, 4)) : undefined,
    license: terms && !isAddress(terms) ? { '@type': 'CreativeWork' as const, name: terms } : terms,
  };
}

/** What a story is part of. */
function placeOf({ series, partOf }: StorySubject, { absolute, website }: Telling) {
  const whole: readonly CreativeWork[] = [
    ...(series
      ? [
          {
            '@type': 'CreativeWorkSeries' as const,
            name: series.name,
            url: absolute(series.href),
          },
        ]
      : []),
    ...(partOf
      ? [{ '@type': 'NewsArticle' as const, name: partOf.name, url: absolute(partOf.href) }]
      : []),
  ];
  return {
    position: series?.part,
    isPartOf: [...whole, { '@id': website } as unknown as CreativeWork],
  };
}

/** What stands behind the wall, by the class of the element that holds it, as the templates have it. */
const walled = {
  '@type': 'WebPageElement',
  isAccessibleForFree: false,
  cssSelector: '.story',
} as const;

/** Who speaks in a story, and what it holds. */
function partsOf(story: StorySubject, telling: Telling) {
  const { interviews = [], contributors = [], type, isPaywalled, isRetracted } = story;
  if (isRetracted) return {};
  const [own] = interviews;
  const isWhole = type === 'interview' && interviews.length === 1 && own?.href === undefined;
  const parts =
    isWhole && own
      ? quotationNodes(own, telling)
      : interviews.map((interview) => interviewNode(interview, telling));
  const helpers = contributors.map(({ role, ...who }) => ({
    '@type': 'Role' as const,
    roleName: role,
    contributor: namedNode(who, telling),
  }));
  const voices = [...voiceNodes(interviews, telling), ...helpers];
  return {
    isAccessibleForFree: !isPaywalled,
    mentions: filled(guestNodes(interviews, telling)),
    contributor: filled(voices) as readonly RoleLeaf<never, 'contributor'>[] | undefined,
    hasPart: filled([...(isPaywalled ? [walled] : []), ...parts] as readonly CreativeWork[]),
  };
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

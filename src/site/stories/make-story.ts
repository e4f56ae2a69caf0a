import type { Diagnostic } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { Slug } from '../../base/slug.ts';
import { sparse } from '../../base/sparse.ts';
import type { StorySketch } from '../../content/document.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { reportEmptyInterview } from '../interviews/empty-interview.ts';
import type { Interview, WholeInterview } from '../interviews/interview.ts';
import { makeCredits } from '../people/credit.ts';
import type { Directory } from '../people/directory.ts';
import type { SectionNames } from '../section.ts';
import { tagKey } from '../tags/tag-key.ts';
import type { TagNames } from '../tags/tag-name.ts';
import { claimOf, reportUnrated } from './claim.ts';
import { lastChange, makeCorrections } from './correction.ts';
import { reportGuesses } from './guess.ts';
import type { Unrelated } from './kinship.ts';
import type { References } from './reference.ts';
import { findRelated } from './related.ts';
import { type SeriesNames, seriesOf } from './series.ts';
import type { Source } from './story.ts';
import type { StoryAddress } from './story-address.ts';
import type { StoryPlace, StoryText } from './story-text.ts';
import { resolveTarget, type Targets } from './target.ts';
import { reportPinned } from './update.ts';

/** What a story is made with, besides its own document. */
export interface StoryContext {
  readonly publication: Publication;
  readonly directory: Directory;
  readonly tags: TagNames;
  readonly sections: SectionNames;
  readonly series: SeriesNames;
  readonly targets: Targets;
  readonly references: References;
  /** What a story says. */
  readonly textOf: (story: StoryPlace) => StoryText;
}

/** The story a document tells, with everything worth knowing about how it was understood. */
export function makeStory(
  document: StorySketch,
  address: StoryAddress,
  text: StoryText,
  context: StoryContext,
): { readonly story: Unrelated; readonly diagnostics: readonly Diagnostic[] } {
  const { path, fields } = document;
  const { updates } = text;
  // All that a story holds of what it was made with.
  const { textOf } = context;
  const { corrections, diagnostics: silent } = makeCorrections(document);
  const { related, diagnostics: unknown } = findRelated(document, context.references);
  const { byline, bylineText, contributors } = makeCredits(fields, context);
  const story: Unrelated = sparse<Unrelated>({
    kind: address.type === 'interview' ? 'interview' : 'article',
    source: path,
    slug: address.slug,
    url: address.url,
    type: address.type,
    headline: address.headline,
    section: address.section,
    ...ownFields(fields),
    updated: lastChange(document, updates),
    corrections,
    sources: sourcesOf(document, context.targets),
    imageTarget: fields.image && resolveTarget(fields.image.src, path, context.targets),
    byline,
    bylineText,
    contributors,
    series: seriesOf(fields.series, context.series),
    tags: tagsOf(document, context.tags),
    interviews: text.interviews.map(withoutEntries),
    leads: text.body.leads,
    text: () => textOf(story),
    related,
  });
  const empty = reportEmptyInterview(document, address, text.interviews);
  const unpinned = reportPinned(document, updates);
  const remarks = [empty, unknown, unpinned, silent, remarksOn(document, address)];
  return { story, diagnostics: remarks.flat() };
}

/** What the file of a story leaves open. */
function remarksOn(document: StorySketch, { headline }: StoryAddress): readonly Diagnostic[] {
  return [...reportGuesses(document, headline), ...reportUnrated(document)];
}

function withoutEntries(interview: WholeInterview): Interview {
  const { passage, id, url, line, interviewers, interviewees, people, heading, setting } =
    interview;
  return {
    passage,
    id,
    url,
    line,
    interviewers,
    interviewees,
    people,
    ...given({ heading, setting }),
  };
}

/** What a story takes over from its front matter as it is. */
function ownFields(fields: StoryFields) {
  return {
    id: fields.id,
    featured: fields.featured,
    weight: fields.weight,
    noindex: fields.noindex,
    showUpdated: fields.showUpdated,
    keyPoints: fields.keyPoints,
    canceled: fields.canceled,
    part: fields.part,
    published: fields.published,
    expires: fields.expires,
    shortHeadline: fields.shortHeadline,
    seoTitle: fields.seoTitle,
    kicker: fields.kicker,
    standfirst: fields.standfirst,
    description: fields.description,
    dateline: fields.dateline,
    lang: fields.lang,
    dir: fields.dir,
    image: fields.image,
    canonical: fields.canonical,
    sponsor: fields.sponsor,
    isAccessibleForFree: fields.isAccessibleForFree,
    live: fields.live,
    copyrightHolder: fields.copyrightHolder,
    license: fields.license,
    itemReviewed: fields.itemReviewed,
    rating: fields.rating,
    claim: claimOf(fields),
  };
}

function sourcesOf({ path, fields }: StorySketch, targets: Targets): readonly Source[] {
  return fields.sources.map((source) => ({
    ...source,
    ...given({
      target: source.url === undefined ? undefined : resolveTarget(source.url, path, targets),
    }),
  }));
}

function tagsOf({ fields, body }: StorySketch, tags: TagNames): readonly Slug[] {
  const slugs = new Set<Slug>();
  const add = (text: string): void => {
    const slug = tags.byKey.get(tagKey(text))?.slug;
    if (slug !== undefined) slugs.add(slug);
  };
  fields.tags.forEach(add);
  for (const { text } of body.hashtags) add(text);
  return [...slugs];
}

import type { Diagnostic } from '../../base/diagnostic.ts';
import { folderOfPage } from '../../base/folder-of-page.ts';
import { given } from '../../base/given.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import { pushAll } from '../../base/push-all.ts';
import type { Slug } from '../../base/slug.ts';
import { sparse } from '../../base/sparse.ts';
import type { Passage, TurnEntry } from '../../content/body.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { makeIds, type TakeId } from '../ids.ts';
import { reportEmptyInterview } from '../interviews/empty-interview.ts';
import { type Interview, makeInterview } from '../interviews/interview.ts';
import { settingOf } from '../interviews/setting.ts';
import { makeCredits } from '../people/credit.ts';
import type { Directory } from '../people/directory.ts';
import type { SectionNames } from '../section.ts';
import { tagKey } from '../tags/tag-key.ts';
import type { TagNames } from '../tags/tag-name.ts';
import { claimOf, reportUnrated } from './claim.ts';
import { lastChange, makeCorrections } from './correction.ts';
import { reportGuesses } from './guess.ts';
import type { Unrelated } from './kinship.ts';
import type { Linked } from './linked-body.ts';
import type { References } from './reference.ts';
import { findRelated } from './related.ts';
import { type SeriesNames, seriesOf } from './series.ts';
import type { Source } from './story.ts';
import { addressStory, type StoryAddress, type StoryDocument } from './story-address.ts';
import { resolveTarget, type Targets } from './target.ts';
import { makeUpdates, reportPinned } from './update.ts';

/** What a story is made with, besides its own document. */
export interface StoryContext {
  readonly publication: Publication;
  readonly directory: Directory;
  readonly tags: TagNames;
  readonly sections: SectionNames;
  readonly series: SeriesNames;
  /** Of every story of the site. */
  readonly addresses: ReadonlyMap<ContentPath, StoryAddress>;
  readonly targets: Targets;
  readonly references: References;
}

/** The story a document tells, with everything worth knowing about how it was understood. */
export function makeStory(
  document: Linked<StoryDocument>,
  context: StoryContext,
): { readonly story: Unrelated; readonly diagnostics: readonly Diagnostic[] } {
  const { path, fields, body } = document;
  const address =
    context.addresses.get(path) ?? addressStory(document, context.publication, context.sections);
  const { interviews, diagnostics } = interviewsIn(document, address, context);
  const { corrections, diagnostics: silent } = makeCorrections(document);
  const updates = makeUpdates(body.passages, {
    published: fields.published,
    timeZone: context.publication.timeZone,
    pinned: fields.live?.pinned,
  });
  const { related, diagnostics: unknown } = findRelated(document, context.references);
  const { byline, bylineText, contributors } = makeCredits(fields, context);
  const story = sparse<Unrelated>({
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
    body,
    interviews,
    updates,
    related,
  });
  const empty = reportEmptyInterview(document, address, interviews);
  const unpinned = reportPinned(document, updates);
  const remarks = [diagnostics, empty, unknown, unpinned, silent, remarksOn(document, address)];
  return { story, diagnostics: remarks.flat() };
}

/** What the file of a story leaves open. */
function remarksOn(document: StoryDocument, { headline }: StoryAddress): readonly Diagnostic[] {
  return [...reportGuesses(document, headline), ...reportUnrated(document)];
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

function sourcesOf({ path, fields }: StoryDocument, targets: Targets): readonly Source[] {
  return fields.sources.map((source) => ({
    ...source,
    ...given({
      target: source.url === undefined ? undefined : resolveTarget(source.url, path, targets),
    }),
  }));
}

const noInterviews = { interviews: [], diagnostics: [] };

function interviewsIn(
  document: StoryDocument,
  address: StoryAddress,
  context: StoryContext,
): ReturnType<typeof makeInterviews> {
  return document.body.passages.some(({ kind }) => kind === 'interview')
    ? makeInterviews(document, address, context)
    : noInterviews;
}

function makeInterviews(
  { path, fields, body }: StoryDocument,
  { url, type }: Pick<StoryAddress, 'url' | 'type'>,
  { directory, publication }: StoryContext,
): { readonly interviews: readonly Interview[]; readonly diagnostics: readonly Diagnostic[] } {
  const interviews: Interview[] = [];
  const diagnostics: Diagnostic[] = [];
  const takeId = makeIds([...fixedIds, ...body.headings.map(({ id }) => id)]);
  const ids = {
    takeId,
    ownIds: idsByAuthor(body.passages, takeId),
    aliases: fields.interview?.aliases ?? {},
  };
  const wanted = fields.interview?.page ?? publication.interviewPage;
  const apart = wanted === 'separate' && type !== 'interview';
  for (const [index, passage] of body.passages.entries()) {
    if (passage.kind !== 'interview') continue;
    const id = takeId('interview');
    const position = { passage: index, id, url: apart ? pageOf(url, id) : url, ...ids };
    const made = makeInterview(passage, position, { path, fields, directory, publication });
    pushAll(diagnostics, made.diagnostics);
    if (made.interview) interviews.push(made.interview);
  }
  const [first, ...others] = interviews;
  const setting = settingOf(fields.interview);
  return {
    interviews: first && setting ? [{ ...first, setting }, ...others] : interviews,
    diagnostics,
  };
}

function pageOf(url: UrlPath, id: string): UrlPath {
  return `${folderOfPage(url)}${id}/` as UrlPath;
}

/** Ids that templates use on the page of a story. */
const fixedIds = ['main', 'related', 'key-points', 'corrections', 'background'];

/** The ids that authors gave to turns come before those made of words, wherever they stand. */
function idsByAuthor(passages: readonly Passage[], takeId: TakeId): ReadonlyMap<TurnEntry, string> {
  const entries = passages.flatMap((passage) =>
    passage.kind === 'interview' ? passage.entries : [],
  );
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'turn' && entry.id !== undefined ? [[entry, takeId(entry.id)] as const] : [],
    ),
  );
}

function tagsOf({ fields, body }: StoryDocument, tags: TagNames): readonly Slug[] {
  const slugs = new Set<Slug>();
  const add = (text: string): void => {
    const slug = tags.byKey.get(tagKey(text))?.slug;
    if (slug !== undefined) slugs.add(slug);
  };
  fields.tags.forEach(add);
  for (const { text } of body.hashtags) add(text);
  return [...slugs];
}

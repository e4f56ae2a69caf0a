import type { Moment } from '../../base/date.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { folderOfPage } from '../../base/folder-of-page.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import { pushAll } from '../../base/push-all.ts';
import type { Passage, TurnEntry } from '../../content/body.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { StoryFields, StoryType } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { makeIds, type TakeId } from '../ids.ts';
import { makeInterview, type WholeInterview } from '../interviews/interview.ts';
import { settingOf } from '../interviews/setting.ts';
import type { Directory } from '../people/directory.ts';
import type { Linked, LinkedBody } from './linked-body.ts';
import { makeUpdates, type Update } from './update.ts';

/** All that a story says: too much to be held of every story at once. */
export interface StoryText {
  readonly body: LinkedBody;
  readonly interviews: readonly WholeInterview[];
  /** The updates of a live report, in the order of the text. */
  readonly updates: readonly Update[];
}

/** Where a story stands, as far as its text depends on it. */
export interface StoryPlace {
  readonly source: ContentPath;
  readonly url: UrlPath;
  readonly type: StoryType;
  readonly published?: Moment;
}

/** What a text is made with, besides its own document. */
export interface TextContext {
  readonly publication: Publication;
  readonly directory: Directory;
}

type StoryDocument = Linked<DocumentOf<'story', StoryFields>>;

/** The text of a story, with everything worth knowing about how its interviews were understood. */
export function makeText(
  document: StoryDocument,
  place: StoryPlace,
  context: TextContext,
): { readonly text: StoryText; readonly diagnostics: readonly Diagnostic[] } {
  const { body, fields } = document;
  const { interviews, diagnostics } = interviewsIn(document, place, context);
  const updates = makeUpdates(body.passages, {
    published: place.published,
    timeZone: context.publication.timeZone,
    pinned: fields.live?.pinned,
  });
  return { text: { body, interviews, updates }, diagnostics };
}

const noInterviews = { interviews: [], diagnostics: [] };

function interviewsIn(
  document: StoryDocument,
  place: StoryPlace,
  context: TextContext,
): ReturnType<typeof makeInterviews> {
  return document.body.passages.some(({ kind }) => kind === 'interview')
    ? makeInterviews(document, place, context)
    : noInterviews;
}

function makeInterviews(
  { path, fields, body }: StoryDocument,
  { url, type }: StoryPlace,
  { directory, publication }: TextContext,
): { readonly interviews: readonly WholeInterview[]; readonly diagnostics: readonly Diagnostic[] } {
  const interviews: WholeInterview[] = [];
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

import { hrefOf } from '../../base/address.ts';
import { instantOf } from '../../base/date.ts';
import type { UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { InterviewPassage } from '../../content/body.ts';
import type { Interview, WholeInterview } from '../../site/interviews/interview.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { makeCard } from '../lists/card.ts';
import { interviewHeadline } from '../story/interview-headline.ts';
import { shownTags } from '../story/shown-tags.ts';
import type { SearchedPart, SearchRecord } from './search-record.ts';

/** What readers can find of a story: its page, and each of its interviews that has a page of its own. */
export function makeRecords(story: Story, edition: Edition): readonly SearchRecord[] {
  const apart = story.interviews.filter(({ url }) => url !== story.url);
  return [
    recordOf(story, edition),
    ...apart.map((interview) => interviewRecord(story, interview, edition)),
  ];
}

function recordOf(story: Story, edition: Edition): SearchRecord {
  const { byline, published, label } = makeCard(story, edition);
  return sparse<SearchRecord>({
    href: hrefOf('', story.url),
    source: story.source,
    lang: languageOf(story, edition),
    headline: story.headline,
    byline: byline.map(({ name }) => name),
    people: peopleOf(story, edition),
    topics: shownTags(story, edition).map(({ name }) => name),
    keyPoints: story.keyPoints,
    prose: story.text().body.prose,
    parts: partsOf(story, story.url),
    standfirst: story.standfirst,
    published,
    at: story.published && instantOf(story.published),
    label,
    section: story.section,
  });
}

function interviewRecord(story: Story, interview: Interview, edition: Edition): SearchRecord {
  const { standfirst: _, ...record } = recordOf(story, edition);
  return {
    ...record,
    href: hrefOf('', interview.url),
    headline: interviewHeadline(interview, story),
    label: 'Interview',
    keyPoints: [],
    parts: partsOf(story, interview.url),
  };
}

/** The language in which a story is searched: words are cut down to their stems alike in all regions and scripts. */
export function languageOf({ lang }: Pick<Story, 'lang'>, { site }: Edition): string {
  const [language = ''] = (lang ?? site.publication.lang).toLowerCase().split('-');
  return language;
}

/** Everybody who wrote or answers: what filters know a story by. */
function peopleOf(
  { byline, bylineText = [], interviews }: Story,
  { site }: Edition,
): readonly string[] {
  const worded = bylineText.filter((part) => typeof part !== 'string');
  const wrote = [...byline, ...worded].flatMap(({ person }) => person ?? []);
  const spoke = interviews.flatMap(({ interviewees }) => interviewees);
  const names = [...wrote, ...spoke].flatMap((slug) => site.people.get(slug)?.name ?? []);
  return [...new Set(names)];
}

/** What of a story's text stands on one of its pages; its notes stand on all of them. */
function partsOf({ text, url: own }: Story, url: UrlPath): readonly SearchedPart[] {
  const { body, interviews } = text();
  const interviewAt = new Map(interviews.map((interview) => [interview.passage, interview]));
  return body.passages.flatMap((passage, n) => {
    const interview = interviewAt.get(n);
    const stands = passage.kind === 'notes' || (interview?.url ?? own) === url;
    if (!stands) return [];
    if (passage.kind !== 'interview') return [{ piece: passage.piece }];
    return interview ? interviewParts(passage, interview) : runIns(passage);
  });
}

function interviewParts(
  { introduction, note }: InterviewPassage,
  { entries }: WholeInterview,
): readonly SearchedPart[] {
  return [
    ...only(introduction),
    ...entries.map((entry) =>
      entry.kind === 'chapter'
        ? { piece: entry.piece }
        : { piece: entry.entry.piece, label: entry.name, id: entry.id },
    ),
    ...only(note),
  ];
}

/** Labels that turned out to name nobody. */
function runIns({ introduction, entries, note }: InterviewPassage): readonly SearchedPart[] {
  return [
    ...only(introduction),
    ...entries.map((entry) =>
      entry.kind === 'chapter'
        ? { piece: entry.piece }
        : { piece: entry.piece, label: entry.label },
    ),
    ...only(note),
  ];
}

function only(piece: number | undefined): readonly SearchedPart[] {
  return piece === undefined ? [] : [{ piece }];
}

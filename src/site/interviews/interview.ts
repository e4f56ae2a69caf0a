import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { ChapterEntry, InterviewPassage, TurnEntry } from '../../content/body.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { type Directory, type NamedPerson, personNamed } from '../people/directory.ts';
import { reportDoubts } from './doubts.ts';
import { questionVoices } from './question-voices.ts';
import { makeRoster } from './roster.ts';
import type { Setting } from './setting.ts';
import { assignRoles, type Speaker } from './speaker.ts';
import { makeTurns, type Turn, type TurnIds } from './turn.ts';

/** Who speaks in an interview, and where it stands. */
export interface Interview {
  /** Number of the passage in the story's body. */
  readonly passage: number;
  /** Fragment that links to it: `interview`, then `interview-2`. */
  readonly id: string;
  /** The page on which it stands: the story's, or one of its own. */
  readonly url: UrlPath;
  /** Its heading in the text, if it has one. */
  readonly heading?: string;
  /** Where it begins in the file. */
  readonly line: number;
  /** People who ask, and people who answer or say anything else, in the order in which they first speak. */
  readonly interviewers: readonly Slug[];
  readonly interviewees: readonly Slug[];
  /** The people of this interview, each once, with what this story says of them. */
  readonly people: readonly NamedPerson[];
  /** On the first interview of a story only: what its front matter tells. */
  readonly setting?: Setting;
}

/** Questions and answers, in order, every speaker known as far as the story tells. */
export interface WholeInterview extends Interview {
  readonly entries: readonly (Turn | ChapterEntry)[];
}

/** What an interview is made from, besides its passage. */
export interface InterviewContext {
  readonly path: ContentPath;
  readonly fields: StoryFields;
  readonly directory: Directory;
  readonly publication: Publication;
}

/** Where an interview stands in its story. */
export interface InterviewPosition extends TurnIds {
  readonly passage: number;
  readonly id: string;
  readonly url: UrlPath;
}

/**
 * The interview in a passage; undefined when the passage only looks like one, because no label names anybody: then its
 * labels stay bold run-ins.
 */
export function makeInterview(
  passage: InterviewPassage,
  position: InterviewPosition,
  context: InterviewContext,
): { readonly interview?: WholeInterview; readonly diagnostics: readonly Diagnostic[] } {
  const turns = passage.entries.filter((entry): entry is TurnEntry => entry.kind === 'turn');
  const labels = [...new Map(turns.map((turn) => [turn.label, turn])).values()].filter(
    ({ label }) => label !== '',
  );
  const { heading = '', guests = '' } = passage;
  const announcement = heading.endsWith(guests)
    ? heading.slice(0, -guests.length || undefined)
    : '';
  const roster = makeRoster({ ...context, heading: guests, announcement, labels });
  const speakers = assignRoles(turns, roster, questionVoices({ ...context, roster }));
  if (passage.evidence === 'likely' && !isKnownPair(speakers, context)) {
    return { diagnostics: [likelyInterview(passage, context.path)] };
  }
  const all = [...speakers.values()];
  const of = (wanted: (role: Speaker['role']) => boolean): readonly Slug[] => [
    ...new Set(all.flatMap((speaker) => (wanted(speaker.role) ? slugsOf(speaker) : []))),
  ];
  return {
    interview: {
      passage: position.passage,
      id: position.id,
      url: position.url,
      line: passage.line,
      entries: makeTurns(passage.entries, speakers, position),
      interviewers: of((role) => role === 'interviewer'),
      interviewees: of((role) => role !== 'interviewer'),
      people: [
        ...new Map(all.flatMap(peopleBehind).map((person) => [person.slug, person])).values(),
      ],
      ...given({ heading: passage.heading }),
    },
    diagnostics: reportDoubts({
      path: context.path,
      turns,
      roster,
      speakers,
      isDeclared: passage.evidence === 'declared',
    }),
  };
}

function peopleBehind({ person, several = [] }: Speaker): readonly NamedPerson[] {
  return person ? [person] : several;
}

function slugsOf(speaker: Speaker): readonly Slug[] {
  return peopleBehind(speaker).map(({ slug }) => slug);
}

/** Evidence by pattern needs somebody whom the publication knows: a people file or an author. */
function isKnownPair(
  speakers: ReadonlyMap<string, Speaker>,
  { fields, directory }: InterviewContext,
): boolean {
  const authors = new Set(fields.authors.map(({ name }) => personNamed(name, directory).slug));
  return [...speakers.values()].some(
    ({ person }) => person && (directory.people.has(person.slug) || authors.has(person.slug)),
  );
}

function likelyInterview(passage: InterviewPassage, path: ContentPath): Diagnostic {
  return diagnose(
    'interview-likely',
    { path, line: passage.line, column: 1 },
    'This reads like an interview, but nothing says so and none of its speakers is known',
    'Add “type: interview” to the front matter if it is one',
  );
}

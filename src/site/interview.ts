import type { Diagnostic } from '../base/diagnostic.ts';
import { diagnose } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { ChapterEntry, InterviewPassage, TurnEntry } from '../content/body.ts';
import type { StoryFields } from '../content/fields/story.ts';
import type { Directory, NamedPerson } from './directory.ts';
import { makeRoster, type Roster, resolveLabel } from './roster.ts';
import { assignRoles, type Speaker } from './speaker.ts';
import { makeTurns, type Turn } from './turn.ts';

/** Questions and answers, in order, every speaker known as far as the story tells. */
export interface Interview {
  /** Number of the passage in the story's body. */
  readonly passage: number;
  /** Fragment that links to it: `interview`, then `interview-2`. */
  readonly id: string;
  readonly entries: readonly (Turn | ChapterEntry)[];
  /** People who answer, in the order in which they first speak. */
  readonly interviewees: readonly Slug[];
  /** The people of this interview with what this story says of them. */
  readonly people: readonly NamedPerson[];
}

/** What an interview is made from, besides its passage. */
export interface InterviewContext {
  readonly path: ContentPath;
  readonly fields: StoryFields;
  readonly directory: Directory;
}

/**
 * The interview in a passage; undefined when the passage only looks like one, because no label names anybody: then its
 * labels stay bold run-ins.
 */
export function makeInterview(
  passage: InterviewPassage,
  position: { readonly passage: number; readonly id: string; readonly takenIds: Set<string> },
  context: InterviewContext,
): { readonly interview?: Interview; readonly diagnostics: readonly Diagnostic[] } {
  const turns = passage.entries.filter((entry): entry is TurnEntry => entry.kind === 'turn');
  const labels = [...new Set(turns.map(({ label }) => label))];
  const roster = makeRoster(context.fields, passage.guests, labels, context.directory);
  const speakers = assignRoles(turns, roster);
  if (passage.evidence === 'likely' && !isKnownPair(speakers, context)) {
    return { diagnostics: [likelyInterview(passage, context.path)] };
  }
  const entries = makeTurns(passage.entries, speakers, position.takenIds);
  const interviewees = [...speakers.values()].flatMap(({ role, person }) =>
    role !== 'interviewer' && person ? [person.slug] : [],
  );
  return {
    interview: {
      passage: position.passage,
      id: position.id,
      entries,
      interviewees: [...new Set(interviewees)],
      people: [...speakers.values()].flatMap(({ person }) => (person ? [person] : [])),
    },
    diagnostics: ambiguities(turns, roster, context.path),
  };
}

/** Evidence by pattern needs somebody whom the publication knows: a people file or an author. */
function isKnownPair(
  speakers: ReadonlyMap<string, Speaker>,
  { fields, directory }: InterviewContext,
): boolean {
  const authors = new Set(fields.authors.map(({ name }) => name));
  return [...speakers.values()].some(
    ({ person }) => person && (directory.people.has(person.slug) || authors.has(person.name.full)),
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

function ambiguities(
  turns: readonly TurnEntry[],
  roster: Roster,
  path: ContentPath,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return turns.flatMap(({ label, roleWord, line, column }) => {
    if (roleWord || seen.has(label)) return [];
    seen.add(label);
    const resolution = resolveLabel(label, roster);
    if (resolution.kind !== 'ambiguous') return [];
    const names = resolution.entries.map(({ person }) => `“${person.name.full}”`).join(' or ');
    return [
      diagnose(
        'speaker-ambiguous',
        { path, line, column },
        `The label “${label}” may mean ${names}, so it is linked to nobody`,
        'Write the full name, or say who it is under “speakers” in the front matter',
      ),
    ];
  });
}

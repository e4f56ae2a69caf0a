import type { StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { NamedPerson } from '../people/directory.ts';
import { type Roster, type RosterEntry, resolveLabel } from './roster.ts';

/** Whose speech it is where the text prints no label, or a mere role: `Q`, `Editor`. */
interface Voice {
  /** As it is to be printed, without colon; empty when nobody is known. */
  readonly name: string;
  /** The people behind the name, in the order given; none for the publication. */
  readonly people: readonly NamedPerson[];
  /** The roster's entry, when it is one alone. */
  readonly entry?: RosterEntry;
  /** Does the story say so itself? Else it is assumed of its author, or of the publication. */
  readonly told: boolean;
}

/** Who asks, and who answers. */
export type QuestionVoices = Readonly<Record<'interviewer' | 'interviewee', Voice>>;

/** Where the story tells who talks. */
export interface VoiceSources {
  readonly fields: StoryFields;
  readonly roster: Roster;
  readonly publication: Pick<Publication, 'name' | 'shortName'>;
}

/**
 * Who asks and who answers in an interview that is told by its questions and names nobody.
 *
 * The front matter says it (`interview`, `speakers`). Else the only author asks, or the publication itself, and whoever the
 * heading announces answers.
 */
export function questionVoices({ fields, roster, publication }: VoiceSources): QuestionVoices {
  const { authors, interview } = fields;
  const asking = [...(interview?.interviewers ?? []), ...speakersWho('interviewer', fields)];
  const author = authors.length === 1 ? authors.map(({ name }) => name) : [];
  const house = [publication.shortName ?? publication.name];
  const [askers = []] = [asking, author, house].filter((names) => names.length > 0);
  const answering = [...(interview?.interviewees ?? []), ...speakersWho('interviewee', fields)];
  return {
    interviewer: { ...voiceOf(askers, roster), told: askers === asking },
    interviewee: {
      ...(answering.length > 0 ? voiceOf(answering, roster) : voiceOfGuests(roster)),
      told: true,
    },
  };
}

type UntoldVoice = Omit<Voice, 'told'>;

function speakersWho(wanted: RosterEntry['role'], { speakers }: StoryFields): readonly string[] {
  return Object.entries(speakers).flatMap(([label, { role, person }]) =>
    role === wanted ? [person ?? label] : [],
  );
}

function voiceOf(names: readonly string[], roster: Roster): UntoldVoice {
  const known = names.map((name): readonly [string, RosterEntry | undefined] => {
    const resolution = resolveLabel(name, roster);
    return [name, resolution.kind === 'person' ? resolution.entry : undefined];
  });
  return joined(known);
}

/** Those in the roster of whom nobody says what they do: the heading has announced them. */
function voiceOfGuests(roster: Roster): UntoldVoice {
  const entries = new Set([...roster.values()].flat());
  return joined(
    [...entries].flatMap((entry) =>
      entry.person && entry.role === undefined ? [[entry.person.name.full, entry] as const] : [],
    ),
  );
}

function joined(known: readonly (readonly [string, RosterEntry | undefined])[]): UntoldVoice {
  const named = new Map(
    known.map(([written, entry]) => [entry?.person?.name.full ?? written, entry]),
  );
  const entries = [...named.values()].filter((entry) => entry !== undefined);
  const [only] = entries;
  return {
    name: [...named.keys()].join(', '),
    people: entries.flatMap(({ person, jobTitle }) =>
      person ? [jobTitle ? { ...person, jobTitle } : person] : [],
    ),
    ...(only && named.size === 1 ? { entry: only } : {}),
  };
}

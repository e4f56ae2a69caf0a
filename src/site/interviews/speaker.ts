import { given } from '../../base/given.ts';
import type { TurnEntry } from '../../content/body.ts';
import type { NamedPerson } from '../people/directory.ts';
import { nameKey } from '../people/name.ts';
import type { QuestionVoices } from './question-voices.ts';
import { type Roster, type RosterEntry, resolveLabel } from './roster.ts';
import { readSpokenName } from './spoken-name.ts';
import { voicesTogether } from './voices-together.ts';

/** Somebody who speaks in one interview, under one or more labels. */
export interface Speaker {
  /** From 1, in the order of first speech. */
  readonly number: number;
  readonly role: 'interviewer' | 'interviewee' | 'other';
  /** What is printed before their speech where the text has no label. */
  readonly name?: string;
  readonly person?: NamedPerson;
  /** Several who speak with one voice, since the text does not tell them apart. */
  readonly several?: readonly NamedPerson[];
  /** The language they speak, when the story declares one. */
  readonly lang?: string;
}

/** What tells the speaker of a turn: its label, or its role where the text names nobody. */
export function speakerKey({ label, roleWord }: Pick<TurnEntry, 'label' | 'roleWord'>): string {
  return label || (roleWord ?? '');
}

type Draft = Omit<Speaker, 'role'> & Partial<Pick<Speaker, 'role'>>;

/**
 * The speakers of an interview by `speakerKey`, with their roles. `voices` say who speaks where the text has no
 * labels, or mere roles.
 *
 * A role comes from the front matter, from being the author, or from a role word. When nobody is known to ask, the first
 * speaker does if at least 60 % of their turns hold a question mark; everybody else answers.
 */
export function assignRoles(
  turns: readonly TurnEntry[],
  roster: Roster,
  voices: QuestionVoices,
): ReadonlyMap<string, Speaker> {
  const drafts = draftSpeakers(turns, roster, voices);
  const asker = [...drafts.values()].some(({ role }) => role === 'interviewer')
    ? undefined
    : likelyAsker(turns, drafts);
  return new Map(
    [...drafts].map(([key, draft]) => [
      key,
      { ...draft, role: draft.role ?? (draft.number === asker ? 'interviewer' : 'interviewee') },
    ]),
  );
}

function draftSpeakers(
  turns: readonly TurnEntry[],
  roster: Roster,
  voices: QuestionVoices,
): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const numbers = new Map<string, number>();
  const behind = peopleBehindRoles(turns, roster, voices);
  for (const turn of turns) {
    const key = speakerKey(turn);
    if (drafts.has(key)) continue;
    const draft = turn.label === '' ? unlabelled(turn, voices) : labelled(turn, roster, behind);
    const identity = draft.person?.slug ?? `label ${nameKey(readSpokenName(key).name)}`;
    const number = numbers.get(identity) ?? numbers.size + 1;
    numbers.set(identity, number);
    drafts.set(key, { number, ...draft });
  }
  return drafts;
}

type Side = NonNullable<TurnEntry['roleWord']>;

type Behind = Readonly<Record<Side, readonly NamedPerson[]>>;

const nobodyBehind: Behind = { interviewer: [], interviewee: [] };

/**
 * The people who speak as `Q`, `A` or `Editor`, where the story says who asks and who answers: those of them who have no label of
 * their own. Nobody, when several such labels are on one side.
 */
function peopleBehindRoles(
  turns: readonly TurnEntry[],
  roster: Roster,
  voices: QuestionVoices,
): Behind {
  if (!turns.some(({ roleWord }) => roleWord)) return nobodyBehind;
  const speaking = [
    ...new Map(turns.map((turn) => [`${turn.roleWord} ${turn.label}`, turn])).values(),
  ];
  const own = new Set(speaking.map((turn) => entryOf(turn, roster)?.person?.slug));
  const behind = (side: Side): readonly NamedPerson[] => {
    const roles = speaking.filter((turn) => turn.roleWord === side && !entryOf(turn, roster));
    const labels = new Set(roles.map(({ label }) => nameKey(label)));
    if (labels.size > 1 || !voices[side].told) return [];
    return voices[side].people.filter(({ slug }) => !own.has(slug));
  };
  return { interviewer: behind('interviewer'), interviewee: behind('interviewee') };
}

function labelled(turn: TurnEntry, roster: Roster, behind: Behind): Omit<Draft, 'number'> {
  const entry = entryOf(turn, roster);
  if (entry === undefined && turn.roleWord)
    return { role: turn.roleWord, ...together(behind[turn.roleWord]) };
  if (entry === undefined) return together(voicesTogether(turn.label, roster));
  const role = entry.role ?? turn.roleWord;
  const person = entry.person && withJobTitle(entry.person, entry.jobTitle);
  return given({ role, person, lang: entry.lang });
}

function unlabelled(
  { roleWord = 'interviewee' }: TurnEntry,
  voices: QuestionVoices,
): Omit<Draft, 'number'> {
  const { name, people, entry } = voices[roleWord];
  return { role: roleWord, name, ...together(people), ...given({ lang: entry?.lang }) };
}

/** One person, or several with one voice. */
function together(people: readonly NamedPerson[]): Pick<Draft, 'person' | 'several'> {
  const [person, ...others] = people;
  return others.length > 0 ? { several: people } : given({ person });
}

/** Whom a label names. `Q` and `A` are roles even where somebody's initial is the same letter. */
function entryOf({ label, roleWord }: TurnEntry, roster: Roster): RosterEntry | undefined {
  if (roleWord && [...label].length <= 2) return undefined;
  const resolution = resolveLabel(label, roster);
  return resolution.kind === 'person' ? resolution.entry : undefined;
}

function withJobTitle(person: NamedPerson, jobTitle: string | undefined): NamedPerson {
  return jobTitle ? { ...person, jobTitle } : person;
}

function likelyAsker(
  turns: readonly TurnEntry[],
  drafts: ReadonlyMap<string, Draft>,
): number | undefined {
  const [opening] = turns;
  const first = opening && drafts.get(speakerKey(opening));
  if (first === undefined || first.role) return undefined;
  const own = turns.filter((turn) => drafts.get(speakerKey(turn))?.number === first.number);
  const asking = own.filter(({ asks }) => asks).length;
  return asking >= own.length * 0.6 ? first.number : undefined;
}

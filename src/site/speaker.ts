import { given } from '../base/given.ts';
import type { TurnEntry } from '../content/body.ts';
import type { NamedPerson } from './directory.ts';
import { nameKey } from './name.ts';
import { type Roster, type RosterEntry, resolveLabel } from './roster.ts';

/** Somebody who speaks in one interview, under one or more labels. */
export interface Speaker {
  /** From 1, in the order of first speech. */
  readonly number: number;
  readonly role: 'interviewer' | 'interviewee' | 'other';
  readonly person?: NamedPerson;
  /** The language they speak, when the story declares one. */
  readonly lang?: string;
}

type Draft = Omit<Speaker, 'role'> & Partial<Pick<Speaker, 'role'>>;

/**
 * The speakers of an interview by label, with their roles.
 *
 * A role comes from the front matter, from being the author, or from a role word. When nobody is known to ask, the first
 * speaker does if at least 60 % of their turns hold a question mark; everybody else answers.
 */
export function assignRoles(
  turns: readonly TurnEntry[],
  roster: Roster,
): ReadonlyMap<string, Speaker> {
  const drafts = draftSpeakers(turns, roster);
  const asker = [...drafts.values()].some(({ role }) => role === 'interviewer')
    ? undefined
    : likelyAsker(turns, drafts);
  return new Map(
    [...drafts].map(([label, draft]) => [
      label,
      { ...draft, role: draft.role ?? (draft.number === asker ? 'interviewer' : 'interviewee') },
    ]),
  );
}

function draftSpeakers(turns: readonly TurnEntry[], roster: Roster): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const numbers = new Map<string, number>();
  for (const turn of turns) {
    if (drafts.has(turn.label)) continue;
    const entry = entryOf(turn, roster);
    const identity = entry?.person?.slug ?? `label ${nameKey(turn.label)}`;
    const number = numbers.get(identity) ?? numbers.size + 1;
    numbers.set(identity, number);
    const role = entry?.role ?? turn.roleWord;
    const person = entry?.person && withJobTitle(entry.person, entry.jobTitle);
    drafts.set(turn.label, { number, ...given({ role, person, lang: entry?.lang }) });
  }
  return drafts;
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
  const first = drafts.get(turns[0]?.label ?? '');
  if (first === undefined || first.role) return undefined;
  const own = turns.filter(({ label }) => drafts.get(label)?.number === first.number);
  const asking = own.filter(({ asks }) => asks).length;
  return asking >= own.length * 0.6 ? first.number : undefined;
}

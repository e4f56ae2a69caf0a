import { given } from '../base/given.ts';
import type { TurnEntry } from '../content/body.ts';
import type { NamedPerson } from './directory.ts';
import { nameKey } from './name.ts';
import { type Roster, resolveLabel } from './roster.ts';

/** Somebody who speaks in one interview, under one or more labels. */
export interface Speaker {
  /** From 1, in the order of first speech. */
  readonly number: number;
  readonly role: 'interviewer' | 'interviewee' | 'other';
  readonly person?: NamedPerson;
}

interface Draft {
  readonly number: number;
  readonly role?: Speaker['role'];
  readonly person?: NamedPerson;
}

/**
 * The speakers of an interview by label, with their roles.
 *
 * A role comes from a role word, from the front matter, or from being the author. When nobody is known to ask, the first
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
  for (const { label, roleWord } of turns) {
    if (drafts.has(label)) continue;
    const resolution = resolveLabel(label, roster);
    const entry = resolution.kind === 'person' && !roleWord ? resolution.entry : undefined;
    const identity = entry?.person.slug ?? `label ${nameKey(label)}`;
    const number = numbers.get(identity) ?? numbers.size + 1;
    numbers.set(identity, number);
    const role = entry?.role ?? roleWord;
    const person = entry && withJobTitle(entry.person, entry.jobTitle);
    drafts.set(label, { number, ...given({ role }), ...given({ person }) });
  }
  return drafts;
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

import { given } from '../base/given.ts';
import type { StoryFields } from '../content/fields/story.ts';
import { type Directory, type NamedPerson, personNamed } from './directory.ts';
import { readGuests } from './guests.ts';
import { isFullName, nameForms, nameKey, readName } from './name.ts';

/** Somebody who may speak in an interview. */
export interface RosterEntry {
  readonly person: NamedPerson;
  readonly role?: 'interviewer' | 'interviewee' | 'other';
  /** What this story says the person is. */
  readonly jobTitle?: string;
  /** The forms of `nameKey` that name this person here. */
  readonly forms: ReadonlySet<string>;
}

export type Roster = readonly RosterEntry[];

/** Whom a label names. */
export type Resolution =
  | { readonly kind: 'person'; readonly entry: RosterEntry }
  | { readonly kind: 'ambiguous'; readonly entries: readonly RosterEntry[] }
  | { readonly kind: 'unknown' };

/**
 * Everybody who may speak in one interview, strongest source first: `speakers`, the `interview` field, the heading, the
 * authors, then labels that are full names themselves. People files lend their names and aliases to whoever of these
 * they describe; a family name alone never reaches beyond the story.
 */
export function makeRoster(
  fields: StoryFields,
  heading: string | undefined,
  labels: readonly string[],
  directory: Directory,
): Roster {
  const roster = new Map<string, RosterEntry>();
  for (const { text, also = [], ...said } of [
    ...declaredSpeakers(fields),
    ...guestsOf(heading ?? ''),
    ...fields.authors.map(({ name }): Candidate => ({ text: name, role: 'interviewer' })),
    ...labels
      .filter((label) => namesSomebody(label, directory))
      .map((text): Candidate => ({ text })),
  ]) {
    const person = personNamed(text, directory);
    if (person.slug === '' || roster.has(person.slug)) continue;
    roster.set(person.slug, {
      person,
      ...said,
      forms: nameForms(person.name, [...person.aliases, ...also]),
    });
  }
  return [...roster.values()];
}

/** Somebody named by one source. */
interface Candidate extends Pick<RosterEntry, 'role' | 'jobTitle'> {
  /** Id or name. */
  readonly text: string;
  readonly also?: readonly string[];
}

function declaredSpeakers({ speakers, interview }: StoryFields): readonly Candidate[] {
  return [
    ...Object.entries(speakers).map(([label, { person, role, jobTitle, aliases }]) => ({
      text: person ?? label,
      also: [label, ...aliases],
      ...given({ role, jobTitle }),
    })),
    ...(interview?.interviewers ?? []).map((text): Candidate => ({ text, role: 'interviewer' })),
    ...(interview?.interviewees ?? []).map((text): Candidate => ({ text, role: 'interviewee' })),
  ];
}

function guestsOf(heading: string): readonly Candidate[] {
  return readGuests(heading).map(({ name, jobTitle }) => ({
    text: [name.honorificPrefix, name.full, name.honorificSuffix].filter(Boolean).join(' '),
    ...given({ jobTitle }),
  }));
}

function namesSomebody(label: string, directory: Directory): boolean {
  return isFullName(readName(label)) || directory.slugByName.has(nameKey(label));
}

/** The person a label names; of several, the one whose honorific the label uses. */
export function resolveLabel(label: string, roster: Roster): Resolution {
  const key = nameKey(label);
  const hits = roster.filter(({ forms }) => forms.has(key));
  const [first] = hits;
  if (first === undefined) return { kind: 'unknown' };
  if (hits.length === 1) return { kind: 'person', entry: first };

  const exact = hits.filter(({ person }) => nameKey(person.name.full) === key);
  const prefix = readName(label).honorificPrefix?.replaceAll('.', '').toLowerCase();
  const titled = hits.filter(
    ({ person }) =>
      prefix && person.name.honorificPrefix?.replaceAll('.', '').toLowerCase() === prefix,
  );
  for (const [only, ...others] of [exact, titled]) {
    if (only && others.length === 0) return { kind: 'person', entry: only };
  }
  return { kind: 'ambiguous', entries: hits };
}

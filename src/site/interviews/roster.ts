import { given } from '../../base/given.ts';
import type { TurnEntry } from '../../content/body.ts';
import type { StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { type Directory, type NamedPerson, personNamed } from '../people/directory.ts';
import { isFullName, nameForms, nameKey, readName } from '../people/name.ts';
import { readGuests } from './guests.ts';

/** Somebody who may speak in an interview. */
export interface RosterEntry {
  /** Absent for a declared label that names nobody, such as `Audience`. */
  readonly person?: NamedPerson;
  readonly role?: 'interviewer' | 'interviewee' | 'other';
  /** What this story says the person is. */
  readonly jobTitle?: string;
  /** The language they speak here, when it is not the story's. */
  readonly lang?: string;
  /** The forms of `nameKey` that name this person here. */
  readonly forms: ReadonlySet<string>;
}

/** Who may speak, by each form of `nameKey` that may name them. */
export type Roster = ReadonlyMap<string, readonly RosterEntry[]>;

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
export function makeRoster(sources: RosterSources): Roster {
  const { fields, heading = '', labels, directory } = sources;
  const voices = voicesOf(sources);
  const entries = new Map<string, RosterEntry>();
  for (const candidate of [
    ...declaredSpeakers(fields, directory),
    ...guestsOf(heading, directory),
    ...fields.authors.map(({ name }): Candidate => ({ text: name, role: 'interviewer' })),
    ...labels
      .filter(({ label }) => isFullName(readName(label)) || isListed(label, directory))
      .map(({ label }): Candidate => ({ text: label })),
  ]) {
    const nobody =
      candidate.nobody === true ||
      (voices.has(nameKey(candidate.text)) && !isListed(candidate.text, directory));
    const entry = nobody ? voiceOf(candidate) : personOf(candidate, directory);
    const identity = entry.person ? entry.person.slug : `label ${nameKey(candidate.text)}`;
    if (identity !== '' && !entries.has(identity)) entries.set(identity, entry);
  }
  return byForm([...entries.values()]);
}

/** Where the people of an interview are named. */
export interface RosterSources {
  readonly fields: StoryFields;
  /** What the interview's heading says after its announcing words. */
  readonly heading?: string | undefined;
  readonly labels: readonly Pick<TurnEntry, 'label' | 'roleWord'>[];
  readonly directory: Directory;
  readonly publication: Pick<Publication, 'name' | 'shortName'>;
}

/** The publication, and labels that are roles: they speak, and are nobody. Authors ask, but are themselves. */
function voicesOf({ fields, labels, publication }: RosterSources): ReadonlySet<string> {
  const own = [publication.name, publication.shortName ?? ''].map(nameKey);
  const authors = new Set(fields.authors.map(({ name }) => nameKey(name)));
  const roles = labels.flatMap(({ label, roleWord }) => (roleWord ? [nameKey(label)] : []));
  return new Set([...own, ...roles.filter((role) => !authors.has(role))]);
}

/** Somebody named by one source. */
interface Candidate extends Pick<RosterEntry, 'role' | 'jobTitle' | 'lang'> {
  /** Id or name. */
  readonly text: string;
  readonly also?: readonly string[];
  readonly honorificPrefix?: string;
  /** Does `text` name nobody, but only a voice? */
  readonly nobody?: boolean;
}

function voiceOf({ text, also = [], role, jobTitle, lang }: Candidate): RosterEntry {
  const forms = new Set([text, ...also].map(nameKey));
  return { ...given({ role, jobTitle, lang }), forms };
}

function personOf(
  { text, also = [], honorificPrefix, role, jobTitle, lang }: Candidate,
  directory: Directory,
): RosterEntry {
  const known = personNamed(text, directory);
  const prefix = known.name.honorificPrefix ?? honorificPrefix ?? readName(text).honorificPrefix;
  const person = prefix ? { ...known, name: { ...known.name, honorificPrefix: prefix } } : known;
  const forms = nameForms(person.name, [...person.aliases, ...also]);
  return { person, ...given({ role, jobTitle, lang }), forms };
}

function byForm(entries: readonly RosterEntry[]): Roster {
  const roster = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const list = roster.get(form);
      if (list) list.push(entry);
      else roster.set(form, [entry]);
    }
  }
  return roster;
}

function declaredSpeakers(
  { speakers, interview }: StoryFields,
  directory: Directory,
): readonly Candidate[] {
  return [
    ...Object.entries(speakers).map(([label, speaker]): Candidate => {
      const { person, role, jobTitle, honorificPrefix, lang, aliases } = speaker;
      return {
        text: person ?? label,
        also: [label, ...aliases],
        nobody: person === undefined && !isFullName(readName(label)) && !isListed(label, directory),
        ...given({ role, jobTitle, honorificPrefix, lang }),
      };
    }),
    ...(interview?.interviewers ?? []).map((text): Candidate => ({ text, role: 'interviewer' })),
    ...(interview?.interviewees ?? []).map((text): Candidate => ({ text, role: 'interviewee' })),
  ];
}

function guestsOf(heading: string, directory: Directory): readonly Candidate[] {
  return readGuests(heading)
    .filter(
      ({ name }) => isFullName(name) || isMononym(name.full) || isListed(name.full, directory),
    )
    .map(({ name, jobTitle }) => ({
      text: [name.honorificPrefix, name.full, name.honorificSuffix].filter(Boolean).join(' '),
      ...given({ jobTitle }),
    }));
}

/** One word that is not written like a common noun: `Björk`, but not `residents`. */
function isMononym(text: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(text) && !/^\p{Ll}/u.test(text);
}

function isListed(label: string, directory: Directory): boolean {
  return directory.slugByName.has(nameKey(label));
}

/** The person a label names; of several, the one whose full name it is, or whose honorific it uses. */
export function resolveLabel(label: string, roster: Roster): Resolution {
  const key = nameKey(label);
  const hits = roster.get(key) ?? [];
  const [first] = hits;
  if (first === undefined) return { kind: 'unknown' };
  if (hits.length === 1) return { kind: 'person', entry: first };

  const exact = hits.filter(({ person }) => person && nameKey(person.name.full) === key);
  const prefix = honorificKey(readName(label).honorificPrefix);
  const titled = hits.filter(
    ({ person }) => prefix !== '' && honorificKey(person?.name.honorificPrefix) === prefix,
  );
  for (const [only, ...others] of [exact, titled]) {
    if (only && others.length === 0) return { kind: 'person', entry: only };
  }
  return { kind: 'ambiguous', entries: hits };
}

function honorificKey(prefix = ''): string {
  return prefix.replaceAll('.', '').toLowerCase();
}

import { given } from '../../base/given.ts';
import { type Directory, isListed, type NamedPerson, personNamed } from '../people/directory.ts';
import {
  behindDoubtfulPrefix,
  looksLikeName,
  nameForms,
  nameKey,
  readName,
} from '../people/name.ts';
import { namesWork } from '../people/office.ts';
import {
  announcedGuests,
  type Candidate,
  namedByFields,
  namedByLabel,
  type RosterSources,
  unnamedSpeakers,
} from './candidates.ts';
import { readSpokenName } from './spoken-name.ts';

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
  /** The labels under `speakers` that are theirs, as `labelKey` has them. */
  readonly labels: ReadonlySet<string>;
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
 * authors; then labels that are full names, of people whom none of these names. People files lend their names and
 * aliases to whoever of these they describe; a family name alone never reaches beyond the story.
 */
export function makeRoster(sources: RosterSources): Roster {
  const { fields, labels, directory } = sources;
  const voices = voicesOf(sources);
  const entries = new Map<string, RosterEntry>();
  const add = (candidate: Candidate): void => {
    const isVoice =
      candidate.nobody === true ||
      (voices.has(nameKey(candidate.text)) && !isListed(candidate.text, directory));
    const entry = isVoice ? voiceOf(candidate) : personOf(candidate, directory);
    const identity = entry.person ? entry.person.slug : `label ${nameKey(candidate.text)}`;
    const known = entries.get(identity);
    // An author of whom the heading says that they are the guest does not ask.
    if (identity === '' || (known && candidate.from === 'byline')) return;
    entries.set(identity, merged(known, entry));
  };
  for (const candidate of namedByFields(fields, directory)) add(candidate);
  for (const candidate of announcedGuests(sources)) add(candidate);
  for (const { name } of fields.authors) add({ text: name, role: 'interviewer', from: 'byline' });
  addUnnamed(unnamedSpeakers(fields, directory), entries, add);

  const told = byForm([...entries.values()]);
  for (const { label } of labels) {
    const candidate = namedByLabel(label, directory);
    if (candidate && isNews(label, candidate, told)) add(candidate);
  }
  return byForm([...entries.values()]);
}

/** Speakers whose label names nobody by itself: somebody named elsewhere (`Le Goff`), else a mere voice (`Audience`). */
function addUnnamed(
  candidates: readonly Candidate[],
  entries: Map<string, RosterEntry>,
  add: (candidate: Candidate) => void,
): void {
  const named = byForm([...entries.values()]);
  for (const candidate of candidates) {
    const found = resolveLabel(candidate.text, named);
    const slug = found.kind === 'person' ? found.entry.person?.slug : undefined;
    const entry = slug === undefined ? undefined : entries.get(slug);
    if (slug !== undefined && entry) entries.set(slug, merged(voiceOf(candidate), entry));
    else add({ ...candidate, nobody: !isNameLike(candidate.text) });
  }
}

function isNameLike(text: string): boolean {
  return looksLikeName(readName(text)) && !namesWork(text);
}

/** Does a label tell of somebody whom nothing stronger names, or more of whom it names? */
function isNews(label: string, { text }: Candidate, told: Roster): boolean {
  const found = resolveLabel(label, told);
  if (found.kind === 'unknown') return true;
  const person = found.kind === 'person' ? found.entry.person : undefined;
  return person !== undefined && nameKey(person.name.full) === nameKey(text);
}

/** The publication, and labels that are roles: they speak, and are nobody. Authors ask, but are themselves. */
function voicesOf({ fields, labels, publication }: RosterSources): ReadonlySet<string> {
  const own = [publication.name, publication.shortName ?? ''].map(nameKey);
  const authors = new Set(fields.authors.map(({ name }) => nameKey(name)));
  const roles = labels.flatMap(({ label, roleWord }) => (roleWord ? [nameKey(label)] : []));
  return new Set([...own, ...roles.filter((role) => !authors.has(role))]);
}

function voiceOf(candidate: Candidate): RosterEntry {
  const { text, also = [], role, jobTitle, lang } = candidate;
  const forms = new Set([text, ...also].map(nameKey));
  return { ...given({ role, jobTitle, lang }), forms, labels: labelsOf(candidate) };
}

function personOf(candidate: Candidate, directory: Directory): RosterEntry {
  const { text, also = [], honorificPrefix, role, jobTitle, lang } = candidate;
  const known = personNamed(text, directory);
  const prefix = known.name.honorificPrefix ?? honorificPrefix ?? readName(text).honorificPrefix;
  const person = prefix ? { ...known, name: { ...known.name, honorificPrefix: prefix } } : known;
  const forms = nameForms(person.name, [...person.aliases, ...also]);
  return { person, ...given({ role, jobTitle, lang }), forms, labels: labelsOf(candidate) };
}

function labelsOf({ from, also = [] }: Candidate): ReadonlySet<string> {
  return new Set(from === 'speakers' ? also.map(labelKey) : []);
}

/** A label in the form in which it is found under `speakers`. */
function labelKey(label: string): string {
  return label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a stronger source says of somebody is kept, and what it leaves open is filled in. */
function merged(known: RosterEntry | undefined, found: RosterEntry): RosterEntry {
  if (known === undefined) return found;
  const prefix = known.person?.name.honorificPrefix ?? found.person?.name.honorificPrefix;
  const person = known.person ?? found.person;
  return {
    ...given({
      person:
        person && prefix
          ? { ...person, name: { ...person.name, honorificPrefix: prefix } }
          : person,
      role: known.role ?? found.role,
      jobTitle: known.jobTitle ?? found.jobTitle,
      lang: known.lang ?? found.lang,
    }),
    forms: new Set([...known.forms, ...found.forms]),
    labels: new Set([...known.labels, ...found.labels]),
  };
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

/**
 * Whom a label names: as it is, else without `( … )` and what follows a comma, else behind a word such as `Don` or `Pan`.
 *
 * Of several people it is the one to whom `speakers` gives this label, or whose full name it is, or whose honorific it uses.
 */
export function resolveLabel(label: string, roster: Roster): Resolution {
  const whole = resolveName(label, roster);
  if (whole.kind !== 'unknown') return whole;
  const { name, second } = readSpokenName(label);
  // A label of two names speaks for both, if both are known.
  if (second !== undefined && resolveName(second, roster).kind !== 'unknown') return whole;
  const spoken = name === label ? whole : resolveName(name, roster);
  if (spoken.kind !== 'unknown') return spoken;
  const behind = behindDoubtfulPrefix(name);
  return behind === undefined ? whole : resolveName(behind, roster);
}

function resolveName(text: string, roster: Roster): Resolution {
  const key = nameKey(text);
  const hits = roster.get(key) ?? [];
  const [first] = hits;
  if (first === undefined) return { kind: 'unknown' };
  if (hits.length === 1) return { kind: 'person', entry: first };

  const prefix = honorificKey(readName(text).honorificPrefix);
  const choices = [
    hits.filter(({ labels }) => labels.has(labelKey(text))),
    hits.filter(({ person }) => person && nameKey(person.name.full) === key),
    hits.filter(
      ({ person }) => prefix !== '' && honorificKey(person?.name.honorificPrefix) === prefix,
    ),
  ];
  for (const [only, ...others] of choices) {
    if (only && others.length === 0) return { kind: 'person', entry: only };
  }
  return { kind: 'ambiguous', entries: hits };
}

function honorificKey(prefix = ''): string {
  return prefix.replaceAll('.', '').toLowerCase();
}

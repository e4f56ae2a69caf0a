import { given } from '../../base/given.ts';
import type { TurnEntry } from '../../content/body.ts';
import type { SpeakerField, StoryFields } from '../../content/fields/story.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { type Directory, isListed } from '../people/directory.ts';
import {
  isFullName,
  isMononym,
  looksLikeName,
  nameForms,
  type PersonName,
  readName,
} from '../people/name.ts';
import { namesWork } from '../people/office.ts';
import { type Guest, readGuests } from './guests.ts';
import { inflectsNames, nominativesOf } from './nominative.ts';
import { readSpokenName } from './spoken-name.ts';

/** Where the people of an interview are named. */
export interface RosterSources {
  readonly fields: StoryFields;
  /** What the interview's heading says after its announcing words. */
  readonly heading?: string | undefined;
  /** Those announcing words: `Interview with`. */
  readonly announcement?: string | undefined;
  readonly labels: readonly Pick<TurnEntry, 'label' | 'roleWord'>[];
  readonly directory: Directory;
  readonly publication: Pick<Publication, 'name' | 'shortName'>;
}

/** Somebody named by one source. */
export interface Candidate {
  /** Id or name. */
  readonly text: string;
  readonly from: 'speakers' | 'interview' | 'heading' | 'byline' | 'label';
  /** What else they are called; first of all the label under `speakers`. */
  readonly also?: readonly string[];
  readonly honorificPrefix?: string;
  readonly role?: 'interviewer' | 'interviewee' | 'other';
  readonly jobTitle?: string;
  readonly lang?: string;
  /** Does `text` name nobody, but only a voice? */
  readonly nobody?: boolean;
}

/** Whom the front matter names: under `speakers`, where a name is given or the label is one, and under `interview`. */
export function namedByFields(
  { speakers, interview }: StoryFields,
  directory: Directory,
): readonly Candidate[] {
  const { interviewers = [], interviewees = [] } = interview ?? {};
  const asking = interviewers.map(
    (text): Candidate => ({ text, from: 'interview', role: 'interviewer' }),
  );
  const answering = interviewees.map(
    (text): Candidate => ({ text, from: 'interview', role: 'interviewee' }),
  );
  const named = Object.entries(speakers)
    .filter(([label, { person }]) => person !== undefined || namesSomebody(label, directory))
    .map(candidateOf);
  return [...named, ...asking, ...answering];
}

/** Those under `speakers` without a name of whom the label names nobody by itself: `Le Goff`, `Audience`. */
export function unnamedSpeakers(
  { speakers }: StoryFields,
  directory: Directory,
): readonly Candidate[] {
  return Object.entries(speakers)
    .filter(([label, { person }]) => person === undefined && !namesSomebody(label, directory))
    .map(candidateOf);
}

function candidateOf([label, speaker]: readonly [string, SpeakerField]): Candidate {
  const { person, role, jobTitle, honorificPrefix, lang, aliases } = speaker;
  return {
    text: person ?? label,
    from: 'speakers',
    also: [label, ...aliases],
    ...given({ role, jobTitle, honorificPrefix, lang }),
  };
}

/**
 * The people whom the heading announces. In languages in which it puts their names into another case, they go by what the
 * front matter or a label calls them, and without any are mere voices.
 */
export function announcedGuests(sources: RosterSources): readonly Candidate[] {
  const { heading = '', announcement = '', directory } = sources;
  const guests = readGuests(heading).filter(({ name }) => isAnnounced(name, directory));
  if (!inflectsNames(announcement)) return guests.map(announced);
  const nominatives = nominativesOf(
    guests.map(({ name }) => name),
    nominativeNames(sources),
  );
  return guests.map((guest, number) => {
    const name = nominatives.get(number);
    if (name !== undefined) return announced({ ...guest, name });
    if (isListed(guest.name.full, directory)) return announced(guest);
    return { ...announced(guest), also: [...nameForms(guest.name)], nobody: true };
  });
}

function announced({ name, jobTitle }: Guest): Candidate {
  const text = [name.honorificPrefix, name.full, name.honorificSuffix].filter(Boolean).join(' ');
  return { text, from: 'heading', ...given({ jobTitle }) };
}

/** The names by which guests may go: of labels that are nobody's under the front matter, and of whom it says that they answer. */
function nominativeNames({ fields, labels, directory }: RosterSources): readonly PersonName[] {
  const told = namedByFields(fields, directory);
  const answering = told.filter(({ role }) => role !== 'interviewer');
  const others = [...told, ...fields.authors.map(({ name }) => ({ text: name }))];
  const taken = new Set(others.map(({ text }) => readName(text).full));
  const spoken = labels
    .map(({ label }) => readName(readSpokenName(label).name))
    .filter((name) => isFullName(name) && !taken.has(name.full));
  const names = [...answering.map(({ text }) => readName(text)), ...spoken];
  return [...new Map(names.map((name) => [name.full, name])).values()];
}

function isAnnounced(name: PersonName, directory: Directory): boolean {
  const isMadeOfOne = isMononym(name.full) && !namesWork(name.full);
  return looksLikeName(name) || isMadeOfOne || isListed(name.full, directory);
}

/** Whom a label names by its own words; undefined when it is no full name, or two. */
export function namedByLabel(label: string, directory: Directory): Candidate | undefined {
  if (isListed(label, directory)) return { text: label, from: 'label' };
  const { name, second, jobTitle } = readSpokenName(label);
  if (second !== undefined || !namesSomebody(name, directory)) return undefined;
  return { text: name, from: 'label', ...given({ jobTitle }) };
}

function namesSomebody(text: string, directory: Directory): boolean {
  return (isFullName(readName(text)) && !namesWork(text)) || isListed(text, directory);
}

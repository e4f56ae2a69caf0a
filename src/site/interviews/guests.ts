import { given } from '../../base/given.ts';
import { isMononym, looksLikeName, type PersonName, readName } from '../people/name.ts';
import { namesWork } from '../people/office.ts';
import { type HeadingPart, headingParts } from './heading-parts.ts';

/** Somebody named in an interview's heading, with what the heading says of them. */
export interface Guest {
  readonly name: PersonName;
  /** `International Relations Expert`; never a name. */
  readonly jobTitle?: string;
}

/**
 * The people in the text of an interview heading after its announcing words: `Dr. Ann Lee, mayor, and Bo Ek (chair)`.
 *
 * A name ends at a comma of any script, a dash with spaces or `(`. What follows describes the person, unless it is written as a
 * name itself and tells no work: then it is the next guest, or, where that is in doubt, nobody. The subject (`on bread`,
 * `: the whole story`) says nothing of anybody.
 */
export function readGuests(text: string): readonly Guest[] {
  const parts = headingParts(text.slice(0, longestHeading).trim(), isGuest);
  const isList = parts.some((part) => part.link === 'and' && isGuest(part.name));
  const drafts: Draft[] = [];
  for (const [index, part] of parts.entries()) {
    const current = drafts.at(-1);
    const next = parts[index + 1];
    const use = current ? useOf(part, current, { isList, next }) : 'guest';
    if (use === 'guest' || use === 'instead') {
      if (use === 'instead') drafts.pop();
      drafts.push({ name: part.name, description: part.aside, isClosed: part.aside !== '' });
    } else if (use === 'description' && current) {
      drafts[drafts.length - 1] = continued(current, part);
    }
  }
  return drafts.flatMap(guestOf);
}

interface Draft {
  readonly name: string;
  readonly description: string;
  /** Does the description stand in brackets or behind a dash, so that a comma ends it? */
  readonly isClosed: boolean;
}

/** Longest text, in UTF-16 units, in which guests are looked for. */
const longestHeading = 1000;

type Use = 'guest' | 'instead' | 'description' | 'nothing';

interface Surroundings {
  /** Does an « and » with a name behind it end a list of guests? */
  readonly isList: boolean;
  readonly next: HeadingPart | undefined;
}

/** What a part of the heading is to the guest before it. */
function useOf(part: HeadingPart, current: Draft, around: Surroundings): Use {
  const named = isGuest(part.name);
  if (!isGuest(current.name) && !isMononym(current.name))
    return part.link === 'comma' && named && isCased(part.name) ? 'instead' : 'description';
  if (part.link === 'and') return joined(part, current, named, around);
  if (part.link === 'list') return named ? 'guest' : 'description';
  return behindComma(part, current, named, around);
}

function behindComma(part: HeadingPart, current: Draft, named: boolean, around: Surroundings): Use {
  if (isCased(part.name) && named) return startsAnew(part, current, around) ? 'guest' : 'nothing';
  const isDoubtful = named || (isCased(part.name) && isBareMononym(part));
  return around.isList && isDoubtful ? 'nothing' : 'description';
}

/** Behind a description a name with capitals may be a place (`mayor of Springfield, New York`), unless it is described. */
function startsAnew(part: HeadingPart, current: Draft, { next }: Surroundings): boolean {
  const isDescribed = part.aside !== '' || (next?.link === 'comma' && !isGuest(next.name));
  return current.description === '' || current.isClosed || isDescribed;
}

function joined(part: HeadingPart, current: Draft, named: boolean, { next }: Surroundings): Use {
  if (named) return 'guest';
  const follows = current.description === '' || current.isClosed || part.glue.includes(',');
  return next === undefined && follows && isBareMononym(part) && isCased(part.name)
    ? 'guest'
    : 'description';
}

/** `Björk`, but not `Mayor`, nor `Others`. */
function isBareMononym({ name }: HeadingPart): boolean {
  return isMononym(name) && !namesWork(name) && !others.test(name);
}

const others = /^(?:others|friends|family|colleagues|guests|more|team|co)$/i;

/** A given name with a family name, as people have them: five words at most, none of which tells of work. */
function isGuest(text: string): boolean {
  const name = readName(text);
  return looksLikeName(name) && name.full.split(' ').length <= 5 && !namesWork(name.full);
}

/** Is this in a script with capitals, which tell a name from a description? */
function isCased(text: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(text);
}

function continued(draft: Draft, { text, glue }: HeadingPart): Draft {
  const { name, description } = draft;
  if (description !== '') return { ...draft, description: description + glue + text };
  if (/[,،，、]/u.test(glue)) return { ...draft, description: text };
  // « Ann Lee and friends » names one; words that are no name stay together.
  return isGuest(name) ? draft : { ...draft, name: name + glue + text };
}

function guestOf({ name, description }: Draft): readonly Guest[] {
  if (name === '') return [];
  const jobTitle = description.replace(/[)）\s,،，]*$/u, '').trim();
  const isTitle = jobTitle !== '' && !isNamesOnly(jobTitle);
  return [{ name: readName(name), ...given({ jobTitle: isTitle ? jobTitle : undefined }) }];
}

/** Is that names and nothing else, as in `Ann Lee (Bo Ek – Cy Fox)`? */
function isNamesOnly(description: string): boolean {
  const names = description.split(/\s*[,:&(–—]\s*|\s-\s|\s(?:and|und|et|y)\s/u).filter(Boolean);
  return names.every((name) => isCased(name) && isGuest(name));
}

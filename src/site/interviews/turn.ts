import { slugify } from '../../base/slug.ts';
import { sparse } from '../../base/sparse.ts';
import type { ChapterEntry, TurnEntry } from '../../content/body.ts';
import type { TakeId } from '../ids.ts';
import type { NamedPerson } from '../people/directory.ts';
import { type Speaker, speakerKey } from './speaker.ts';

/** One uninterrupted stretch of speech by one speaker. */
export interface Turn {
  readonly kind: 'turn';
  /** Fragment that links to this turn: `q-what-about-europe`; survives turns put in before it. */
  readonly id: string;
  /** Ids that it had before, by which readers may have linked to it. */
  readonly oldIds: readonly string[];
  /** Number of the exchange, from 1: one or more questions and the answers to them. */
  readonly exchange: number;
  readonly role: Speaker['role'];
  /** Number of the speaker in the interview. */
  readonly speaker: number;
  /** What is printed before the speech, without colon; empty when nobody is known. The colon, with any space before it. */
  readonly name: string;
  readonly colon: string;
  readonly person?: NamedPerson;
  /** Several who speak with one voice, since the text does not tell them apart. */
  readonly several?: readonly NamedPerson[];
  /** The language of the speech, when it is not the story's. */
  readonly lang?: string;
  readonly entry: TurnEntry;
}

/** Where the ids of turns come from. */
export interface TurnIds {
  readonly takeId: TakeId;
  /** The ids that the author gave. */
  readonly ownIds: ReadonlyMap<TurnEntry, string>;
  /** Ids that turns had before, each with the id it has now. */
  readonly aliases: Readonly<Record<string, string>>;
}

/**
 * Turns with their ids and exchanges. An id is `q-` or `a-` and the first six words of the question; the author's own id
 * wins; a second use gets `-2`.
 */
export function makeTurns(
  entries: readonly (TurnEntry | ChapterEntry)[],
  speakers: ReadonlyMap<string, Speaker>,
  { takeId, ownIds, aliases }: TurnIds,
): readonly (Turn | ChapterEntry)[] {
  let exchange: Exchange = { number: 0, question: '', words: '', answered: true };
  const made = entries.map((entry): Turn | ChapterEntry => {
    if (entry.kind === 'chapter') return entry;
    const speaker: Speaker = speakers.get(speakerKey(entry)) ?? { role: 'other', number: 0 };
    const { role, number, person, several, lang } = speaker;
    exchange = nextExchange(exchange, role, entry.opening);
    const { name, colon } = printed(entry, speaker);
    return sparse<Turn>({
      kind: 'turn',
      id: ownIds.get(entry) ?? takeId(idOf(role, entry.opening, exchange)),
      oldIds: none,
      exchange: exchange.number,
      role,
      speaker: number,
      name,
      colon,
      person,
      several,
      lang,
      entry,
    });
  });
  return withOldIds(made, { takeId, aliases });
}

const none: readonly string[] = [];

/** The label as it stood, or the name of whom the text leaves unnamed. */
function printed(
  { label, print }: TurnEntry,
  { name = '' }: Speaker,
): Pick<Turn, 'name' | 'colon'> {
  if (label !== '') return { name: label, colon: print.colon };
  return { name, colon: name === '' ? '' : ':' };
}

/** Old ids are given out last, and only as they were: nothing that stands on the page now gives way to them. */
function withOldIds(
  entries: readonly (Turn | ChapterEntry)[],
  { takeId, aliases }: Pick<TurnIds, 'takeId' | 'aliases'>,
): readonly (Turn | ChapterEntry)[] {
  const former = Object.entries(aliases);
  if (former.length === 0) return entries;
  const turns = new Map(
    entries.flatMap((entry) => (entry.kind === 'turn' ? [[entry.id, entry] as const] : [])),
  );
  const oldIds = new Map<Turn, string[]>();
  for (const [old, id] of former) {
    const turn = turns.get(id);
    if (turn && takeId(old) === old) oldIds.set(turn, [...(oldIds.get(turn) ?? []), old]);
  }
  return entries.map((entry) =>
    entry.kind === 'turn' ? { ...entry, oldIds: oldIds.get(entry) ?? none } : entry,
  );
}

interface Exchange {
  readonly number: number;
  /** What is asked first in it, and its first words as they stand in ids. */
  readonly question: string;
  readonly words: string;
  readonly answered: boolean;
}

function nextExchange(exchange: Exchange, role: Speaker['role'], opening: string): Exchange {
  const asks = role === 'interviewer';
  if (asks && exchange.answered)
    return {
      number: exchange.number + 1,
      question: opening,
      words: sixWords(opening),
      answered: false,
    };
  if (asks || (exchange.answered && exchange.number > 0)) return exchange;
  return { ...exchange, number: Math.max(1, exchange.number), answered: true };
}

function idOf(role: Speaker['role'], opening: string, { question, words }: Exchange): string {
  if (role !== 'interviewer') return `a-${question === '' ? sixWords(opening) : words}`;
  return `q-${opening === question ? words : sixWords(opening)}`;
}

function sixWords(text: string): string {
  const words = text.split(/\s+/, 6).join(' ').replace(/…$/, '');
  const letters = words.length > 60 ? [...words].slice(0, 60).join('') : words;
  return slugify(letters, 'unicode') || 'turn';
}

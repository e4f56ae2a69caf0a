import { given } from '../base/given.ts';
import { slugify } from '../base/slug.ts';
import type { ChapterEntry, TurnEntry } from '../content/body.ts';
import type { NamedPerson } from './directory.ts';
import type { Speaker } from './speaker.ts';

/** One uninterrupted stretch of speech by one speaker. */
export interface Turn {
  readonly kind: 'turn';
  /** Fragment that links to this turn: `q-what-about-europe`; survives turns put in before it. */
  readonly id: string;
  /** Number of the exchange, from 1: one or more questions and the answers to them. */
  readonly exchange: number;
  readonly role: Speaker['role'];
  /** Number of the speaker in the interview. */
  readonly speaker: number;
  readonly person?: NamedPerson;
  readonly entry: TurnEntry;
}

/**
 * Turns with their ids and exchanges. An id is `q-` or `a-` and the first six words of the question; the author's own id
 * wins; a second use gets `-2`. `takenIds` is added to, so that no id stands twice on a page.
 */
export function makeTurns(
  entries: readonly (TurnEntry | ChapterEntry)[],
  speakers: ReadonlyMap<string, Speaker>,
  takenIds: Set<string>,
): readonly (Turn | ChapterEntry)[] {
  let exchange: Exchange = { number: 0, question: '', answered: true };
  return entries.map((entry) => {
    if (entry.kind === 'chapter') return entry;
    const { role, number, person } = speakers.get(entry.label) ?? {
      role: 'other' as const,
      number: 0,
    };
    exchange = nextExchange(exchange, role, entry.opening);
    return {
      kind: 'turn',
      id: free(entry.id ?? idOf(role, entry.opening, exchange), takenIds),
      exchange: exchange.number,
      role,
      speaker: number,
      entry,
      ...given({ person }),
    };
  });
}

interface Exchange {
  readonly number: number;
  /** The first words asked in it. */
  readonly question: string;
  readonly answered: boolean;
}

function nextExchange(exchange: Exchange, role: Speaker['role'], opening: string): Exchange {
  const asks = role === 'interviewer';
  if (asks && exchange.answered)
    return { number: exchange.number + 1, question: opening, answered: false };
  if (asks) return exchange;
  return { ...exchange, number: Math.max(1, exchange.number), answered: true };
}

function idOf(role: Speaker['role'], opening: string, { question }: Exchange): string {
  return role === 'interviewer' ? `q-${sixWords(opening)}` : `a-${sixWords(question || opening)}`;
}

function sixWords(text: string): string {
  const words = text.split(/\s+/).slice(0, 6).join(' ').replace(/…$/, '');
  return slugify([...words].slice(0, 60).join(''), 'unicode') || 'turn';
}

function free(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${number}`;
  taken.add(candidate);
  return candidate;
}

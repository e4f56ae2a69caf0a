import type { ShownInterview } from '../../src/pages/view.ts';

/**
 * For each speaker's number, which voice of their side they are: 1 for whoever asks first and for whoever answers first, 2
 * for the second of a side, and so on. Every voice from the second on gets a mark of its own.
 */
export function voices(entries: ShownInterview['entries']): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  const count = { asking: 0, answering: 0 };
  for (const entry of entries) {
    if (entry.kind !== 'turn' || known.has(entry.speaker)) continue;
    const side = entry.role === 'interviewer' ? 'asking' : 'answering';
    count[side] += 1;
    known.set(entry.speaker, count[side]);
  }
  return known;
}

import type { Card } from '../../src/pages/view.ts';

/** A card without its kicker if that only says the name of the section or series that it is shown under. */
export function withoutKicker({ kicker, ...card }: Card, title: string): Card {
  return kicker === undefined || kicker === title ? card : { ...card, kicker };
}

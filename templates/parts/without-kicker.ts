import type { Card } from '../../src/pages/view.ts';

/** A card without its kicker if that only says the name of the section that it is shown under. */
export function withoutKicker({ kicker, ...card }: Card, section: string): Card {
  return kicker === undefined || kicker === section ? card : { ...card, kicker };
}

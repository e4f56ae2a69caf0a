import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { useSpeech } from './speech.ts';

interface WroteProps {
  readonly name: string;
  readonly cards: readonly CardView[];
}

/** The stories that somebody wrote; nothing when there are none. */
export function Wrote({ name, cards }: WroteProps): VNode | null {
  const { words, fill } = useSpeech();
  if (cards.length === 0) return null;
  return (
    <section class="wrote" aria-labelledby="wrote">
      <h2 class="band-title" id="wrote">
        {fill(words.wrote, { name })}
      </h2>
      <ul class="rows">
        {cards.map((card) => (
          <li key={card.href}>
            <Card card={card} size="row" level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

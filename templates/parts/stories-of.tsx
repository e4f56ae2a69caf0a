import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';

interface StoriesOfProps {
  readonly title: string;
  /** Fragment of the heading. */
  readonly id: 'led' | 'contributed' | 'about';
  readonly cards: readonly CardView[];
}

/** Stories that somebody has to do with without having written them; nothing when there are none. */
export function StoriesOf({ title, id, cards }: StoriesOfProps): VNode | null {
  if (cards.length === 0) return null;
  return (
    <section class="wrote" aria-labelledby={id}>
      <h2 class="band-title" id={id}>
        {title}
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

import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { words } from './words.ts';

/** Other stories to read after this one; nothing when there are none. */
export function Related({ cards }: { readonly cards: readonly CardView[] }): VNode | null {
  if (cards.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 class="band-title" id="related">
        {words.related}
      </h2>
      <ul class="rows">
        {cards.map((card) => (
          <li key={card.href}>
            <Card card={card} size="small" level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

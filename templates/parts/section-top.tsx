import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';

/** The newest stories of a section, the first of them as its lead; nothing when none are given. */
export function SectionTop({ cards }: { readonly cards: readonly CardView[] }): VNode | null {
  const [lead, ...others] = cards;
  if (!lead) return null;
  return (
    <div class="section-top">
      <Card card={lead} size="lead" level={2} />
      {others.length > 0 && (
        <div class="secondaries columns">
          {others.map((card) => (
            <Card key={card.href} card={card} size="secondary" level={2} />
          ))}
        </div>
      )}
    </div>
  );
}

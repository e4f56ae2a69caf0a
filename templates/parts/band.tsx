import type { VNode } from 'preact';
import type { Card as CardView, NamedLink } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { withoutKicker } from './without-kicker.ts';

interface BandProps {
  readonly title: NamedLink;
  readonly cards: readonly CardView[];
}

/** A band of the front: a section's name and its stories, the first as the band's own lead. */
export function Band({ title, cards }: BandProps): VNode {
  return (
    <section class="band">
      <h2 class="band-title">
        <a href={title.href}>{title.name}</a>
      </h2>
      <div class="columns">
        {cards.map((card, n) => (
          <Card
            key={card.href}
            card={withoutKicker(card, title.name)}
            size={n === 0 ? 'secondary' : 'small'}
            level={3}
          />
        ))}
      </div>
    </section>
  );
}

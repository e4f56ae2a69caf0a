import type { VNode } from 'preact';
import type { ShownBand } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { withoutKicker } from './without-kicker.ts';

/** A band of the front: a section's name and its stories, the first as the band's own lead. */
export function Band({ section, accent, cards }: ShownBand): VNode {
  return (
    <section class={`band${accent === undefined ? '' : ` accent-${accent}`}`}>
      <h2 class="band-title">
        <a href={section.href}>{section.name}</a>
      </h2>
      <div class="columns">
        {cards.map((card, n) => (
          <Card
            key={card.href}
            card={withoutKicker(card, section.name)}
            size={n === 0 ? 'secondary' : 'small'}
            level={3}
          />
        ))}
      </div>
    </section>
  );
}

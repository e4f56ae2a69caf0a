import type { VNode } from 'preact';
import type { Card as CardView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import type { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

interface RelatedProps {
  readonly cards: readonly CardView[];
  /** Language and direction of our words and of cards that say nothing else, when the page has others. */
  readonly own: ReturnType<typeof ownLanguage>;
}

/** Other stories to read after this one; nothing when there are none. */
export function Related({ cards, own }: RelatedProps): VNode | null {
  const { words } = useSpeech();
  if (cards.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related" {...own}>
      <h2 class="band-title" id="related">
        {words.related}
      </h2>
      <ul class="rows">
        {cards.map((card) => (
          <li key={card.href}>
            <Card card={inBrief(card)} size="row" level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A list with times, in which headlines have to do. */
function inBrief({ standfirst: _, ...card }: CardView): CardView {
  return { ...card, byline: [] };
}

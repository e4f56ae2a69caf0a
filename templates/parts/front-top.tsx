import type { VNode } from 'preact';
import type { Card as CardView, FrontView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { useSpeech } from './speech.ts';

interface FrontTopProps {
  readonly lead: CardView;
  readonly view: Pick<FrontView, 'beneath' | 'secondary' | 'latest'>;
}

/** The top of the front: the lead, the stories beneath it, and a narrow column of the latest. */
export function FrontTop({ lead, view }: FrontTopProps): VNode {
  const { words } = useSpeech();
  const { beneath, secondary, latest } = view;
  return (
    <div class="front-top">
      <div class="front-stories">
        <Card card={lead} size="lead" level={2} />
        {beneath.length > 0 && (
          <ul class="beneath">
            {beneath.map((card) => (
              <li key={card.href}>
                <Card card={card} size="line" level={3} />
              </li>
            ))}
          </ul>
        )}
        {secondary.length > 0 && (
          <div class="secondaries columns">
            {secondary.map((card) => (
              <Card key={card.href} card={card} size="secondary" level={2} />
            ))}
          </div>
        )}
      </div>
      {latest.length > 0 && (
        <section class="latest">
          <h2 class="latest-title">{words.latest}</h2>
          <ul>
            {latest.map((card) => (
              <li key={card.href}>
                <Card card={card} size="brief" level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import type { VNode } from 'preact';
import type { ShownOpinion } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { Portrait } from './portrait.tsx';

/** What somebody thinks: who thinks so stands first. */
export function Opinion({ card, portrait }: ShownOpinion): VNode {
  const { kicker: _, label: __, published: ___, ...shown } = card;
  const [writer] = card.byline;
  return (
    <div class="opinion-piece">
      {writer && <Portrait name={writer.name} portrait={portrait} />}
      <Card card={shown} size="voice" level={3} />
    </div>
  );
}

import type { VNode } from 'preact';
import type { ListView } from '../../src/pages/view.ts';
import { Card } from './card.tsx';
import { Empty } from './empty.tsx';
import { Pager } from './pager.tsx';
import { useSpeech } from './speech.ts';

type ListProps = Pick<ListView, 'cards' | 'pager'>;

/** The stories of a list, one below the other, and the way to its other pages. */
export function List({ cards, pager }: ListProps): VNode {
  const { words } = useSpeech();
  return (
    <>
      {cards.length === 0 ? (
        <Empty>{words.noStories}</Empty>
      ) : (
        <ul class="rows">
          {cards.map((card) => (
            <li key={card.href}>
              <Card card={card} size="row" level={2} />
            </li>
          ))}
        </ul>
      )}
      <Pager {...pager} />
    </>
  );
}

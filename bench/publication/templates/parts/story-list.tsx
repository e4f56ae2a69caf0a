import type { VNode } from 'preact';
import type { Card, Pager } from '../../../../src/pages/view.ts';

interface StoryListProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly pager?: Pager;
}

/** A heading, stories one below the other, and the way to the other pages of the list. */
export function StoryList({ title, cards, pager }: StoryListProps): VNode {
  return (
    <>
      <h1>{title}</h1>
      <ul class="stories">
        {cards.map((card) => (
          <Teaser key={card.href} {...card} />
        ))}
      </ul>
      {pager && (
        <nav class="pages">
          {pager.newer && <a href={pager.newer}>Newer</a>}
          <span>Page {pager.number ?? 'one'}</span>
          {pager.older && <a href={pager.older}>Older</a>}
        </nav>
      )}
    </>
  );
}

function Teaser({ href, headline, standfirst, byline, published }: Card): VNode {
  return (
    <li>
      <h2>
        <a href={href}>{headline}</a>
      </h2>
      <p>
        {byline.map(({ name }) => name).join(', ')},{' '}
        <time datetime={published?.datetime}>{published?.text}</time>
      </p>
      <p>{standfirst}</p>
    </li>
  );
}

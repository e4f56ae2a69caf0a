import type { VNode } from 'preact';
import type { FeedLink } from '../../src/pages/feeds/feed-link.ts';
import { Ours } from './ours.tsx';
import { useSpeech } from './speech.ts';

interface FeedLinksProps {
  readonly feeds: readonly FeedLink[] | undefined;
}

/** The feeds of a list, by their formats; nothing when it has none. */
export function FeedLinks({ feeds = [] }: FeedLinksProps): VNode | null {
  const { words } = useSpeech();
  if (feeds.length === 0) return null;
  return (
    <p class="feeds">
      <Ours>
        {words.feeds}
        {words.colon}
      </Ours>
      {feeds.map(({ name, type, href }, n) => (
        <span key={href}>
          {n > 0 && words.listComma}
          <a href={href} type={type}>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

import type { VNode } from 'preact';
import type { FeedLink } from '../../src/pages/feeds/feed-link.ts';
import type { PersonView } from '../../src/pages/view.ts';
import { FeedLinks } from './feed-links.tsx';
import { Prose } from './prose.tsx';

interface PersonHeadingProps {
  readonly view: Pick<PersonView, 'name' | 'honorificPrefix' | 'title' | 'bio'>;
  readonly prose: readonly string[];
  readonly feeds?: readonly FeedLink[] | undefined;
}

/** Name, title and biography of a person, and the feeds of what they wrote and said. */
export function PersonHeading({ view, prose, feeds }: PersonHeadingProps): VNode {
  const { name, honorificPrefix, title, bio } = view;
  return (
    <div class="list-heading">
      <h1 class="headline">
        {honorificPrefix !== undefined && <span class="honorific">{honorificPrefix} </span>}
        {name}
      </h1>
      {title !== undefined && <p class="standfirst">{title}</p>}
      {bio !== undefined && <Prose prose={prose} piece={bio} />}
      <FeedLinks feeds={feeds} />
    </div>
  );
}

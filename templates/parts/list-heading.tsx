import type { VNode } from 'preact';
import type { FeedLink } from '../../src/pages/feeds/feed-link.ts';
import type { ListView } from '../../src/pages/view.ts';
import { FeedLinks } from './feed-links.tsx';
import { Prose } from './prose.tsx';
import { useSpeech } from './speech.ts';

interface ListHeadingProps {
  readonly view: ListView;
  readonly prose: readonly string[];
  readonly feeds?: readonly FeedLink[] | undefined;
}

/** Title of a list; on its first page the description, the number of stories and the feeds, on a page of the archive its number. */
export function ListHeading({ view, prose, feeds }: ListHeadingProps): VNode {
  const { words, count: counted, fill, number } = useSpeech();
  const { title, description, summary, count, pager } = view;
  return (
    <div class="list-heading">
      <h1 class="headline">{title}</h1>
      {description !== undefined && <Prose prose={prose} piece={description} />}
      {summary !== undefined && <p class="standfirst">{summary}</p>}
      {count !== undefined && <p class="count">{counted(words.stories, count)}</p>}
      {pager.number !== undefined && (
        <p class="count">{fill(words.page, { n: number(pager.number) })}</p>
      )}
      {pager.number === undefined && <FeedLinks feeds={feeds} />}
    </div>
  );
}

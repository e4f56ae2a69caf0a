import { given } from '../base/given.ts';
import type { UrlPath } from '../base/path.ts';
import type { LinkedBody } from '../site/linked-body.ts';
import type { Story } from '../site/story.ts';
import { makeCard } from './card.ts';
import type { Edition } from './edition.ts';
import { makeMetadata } from './make-metadata.ts';
import { makePage, type Page } from './page.ts';
import { type ListPage, paginate } from './pagination.ts';
import { firstPiece, showProse } from './prose.ts';
import type { ListView, View } from './view.ts';

/** A list of stories that has pages of its own. */
export interface StoryList {
  readonly kind: 'section' | 'tag' | 'interviews';
  readonly url: UrlPath;
  readonly title: string;
  /** For search engines. */
  readonly description?: string;
  /** Shown above the stories. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** The pages of a list: its first page, then the archive. */
export function listPages(list: StoryList, edition: Edition): readonly Page[] {
  const pages = paginate(list.url, list.stories, edition.site.publication.pageSize);
  return pages.map((page) => listPage(list, page, edition));
}

function listPage(
  list: StoryList,
  { url, items, number, newer, older }: ListPage<Story>,
  edition: Edition,
): Page {
  const { page } = edition.addresses;
  const first = number === undefined;
  const piece = first && list.body ? firstPiece(list.body) : undefined;
  const view: ListView & { readonly kind: StoryList['kind'] } = {
    kind: list.kind,
    title: list.title,
    cards: items.map((story) => makeCard(story, edition)),
    pager: given({ number, newer: newer && page(newer), older: older && page(older) }),
    ...given({ description: piece, count: first ? list.stories.length : undefined }),
  };
  const title = first ? list.title : `${list.title} (page ${number})`;
  return makePage<View>({
    url,
    metadata: makeMetadata({ url, title, ...given({ description: list.description }) }, edition),
    current: page(list.url),
    view,
    ...given({
      prose: piece === undefined ? undefined : list.body && showProse(list.body, edition),
    }),
  });
}

import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { makePage, type Page } from '../page.ts';
import { firstPiece, showProse } from '../story/prose.ts';
import type { Card, ListView, View } from '../view.ts';
import { type ListPage, paginate } from './pagination.ts';

/** A list of stories that has pages of its own. */
export interface StoryList {
  readonly kind: 'section' | 'tag' | 'interviews' | 'series';
  readonly url: UrlPath;
  readonly title: string;
  /** For search engines. */
  readonly description?: string;
  /** Shown above the stories. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly cards: readonly Card[];
  /** Stories on one page; default: as the publication has it. */
  readonly pageSize?: number;
}

/** The pages of a list: its first page, then the archive. */
export function listPages(list: StoryList, edition: Edition): readonly Page[] {
  const size = list.pageSize ?? edition.site.publication.pageSize;
  const pages = paginate(list.url, list.cards, size);
  return pages.map((page) => listPage(list, page, edition));
}

function listPage(
  list: StoryList,
  { url, items, number, newer, older }: ListPage<Card>,
  edition: Edition,
): Page {
  const { page } = edition.addresses;
  const first = number === undefined;
  const piece = first && list.body ? firstPiece(list.body) : undefined;
  const view: ListView & { readonly kind: StoryList['kind'] } = {
    kind: list.kind,
    title: list.title,
    cards: items,
    pager: given({ number, newer: newer && page(newer), older: older && page(older) }),
    ...given({
      description: piece,
      summary: first && piece === undefined ? list.description : undefined,
      count: first ? list.cards.length : undefined,
    }),
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

import { given } from '../../base/given.ts';
import { fill } from '../../base/languages/fill.ts';
import { showNumber } from '../../base/languages/show-number.ts';
import type { UrlPath } from '../../base/path.ts';
import type { LinkedBody } from '../../site/stories/linked-body.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { FeedLink } from '../feeds/feed-link.ts';
import { feedLinks } from '../feeds/feed-links.ts';
import { makeMetadata, titleOfPage } from '../frame/make-metadata.ts';
import { listOf } from '../frame/subject.ts';
import { makeOutline, type Outline } from '../outline.ts';
import { makePage, type Page } from '../page.ts';
import { firstPiece, showProse } from '../story/prose.ts';
import type { Card, ListView, NamedLink, View } from '../view.ts';
import { type ListPage, paginate } from './pagination.ts';

/** A list of stories that has pages of its own. */
export interface StoryList<Item = Story> {
  readonly kind: 'section' | 'tag' | 'interviews' | 'series' | 'month';
  readonly url: UrlPath;
  readonly title: string;
  /** For search engines. */
  readonly description?: string;
  /** Shown above the stories. */
  readonly body?: LinkedBody;
  /** Newest first. */
  readonly items: readonly Item[];
  readonly cardOf: (item: Item) => Card;
  /** Those that stand above the list on its first page. */
  readonly topOf?: (items: readonly Item[]) => readonly Item[];
  /** Lists before and after it in time. */
  readonly neighbours?: ListView['neighbours'];
  /** The page to which it belongs in the navigation; default: its own first page. */
  readonly current?: UrlPath;
  /** The list that leads to this one. */
  readonly above?: { readonly name: string; readonly url: UrlPath };
  /** Stories on one page; default: as the publication has it. */
  readonly pageSize?: number;
}

/** The pages of a list: its first page, then the archive. */
export function listPages<Item>(list: StoryList<Item>, edition: Edition): readonly Outline[] {
  const { publication } = edition.site;
  const pages = paginate(list.url, list.items, list.pageSize ?? publication.pageSize);
  return pages.map((page) =>
    makeOutline(
      page.url,
      list.kind,
      titleOfPage(titleOfListPage(list.title, page.number, edition), publication),
      () => listPage(list, page, edition),
    ),
  );
}

/** What a page of a list is called, where its title stands alone: `Ferry (page 3)`. */
export function titleOfListPage(
  title: string,
  number: number | undefined,
  { language, words }: Pick<Edition, 'language' | 'words'>,
): string {
  return number === undefined
    ? title
    : fill(words.pageOf, { title, n: showNumber(number, language) });
}

function listPage<Item>(list: StoryList<Item>, part: ListPage<Item>, edition: Edition): Page {
  const { url, items, number, newer, older } = part;
  const { page } = edition.addresses;
  const first = number === undefined;
  const top = first ? list.topOf?.(items) : undefined;
  const piece = first && list.body ? firstPiece(list.body) : undefined;
  const view: ListView & { readonly kind: StoryList['kind'] } = {
    kind: list.kind,
    title: list.title,
    cards: items.filter((item) => !top?.includes(item)).map(list.cardOf),
    pager: given({ number, newer: newer && page(newer), older: older && page(older) }),
    ...given({
      description: piece,
      summary: first && piece === undefined ? list.description : undefined,
      top: top?.map(list.cardOf),
      count: first ? list.items.length : undefined,
      neighbours: first ? list.neighbours : undefined,
    }),
  };
  const title = titleOfListPage(list.title, number, edition);
  return makePage<View>({
    url,
    metadata: makeMetadata(
      {
        url,
        title,
        subject: listOf(title),
        trail: trailOf(list, first, edition),
        ...given({ description: descriptionOf(list, items), feeds: feedsOf(list, edition) }),
      },
      edition,
    ),
    current: page(list.current ?? list.url),
    view,
    ...given({
      prose: piece === undefined ? undefined : list.body && showProse(list.body, edition),
    }),
  });
}

/** What lies above a page of a list: the list that leads to it, and above the archive its own first page. */
function trailOf<Item>(
  { above, title, url }: StoryList<Item>,
  first: boolean,
  { addresses }: Edition,
): readonly NamedLink[] {
  const links = [...(above ? [above] : []), ...(first ? [] : [{ name: title, url }])];
  return links.map((link) => ({ name: link.name, href: addresses.page(link.url) }));
}

/**
 * The description of a list, else the headlines on the page in one line: at least one, and others as long as the line has no
 * more than 160 characters.
 */
function descriptionOf<Item>(
  { description, cardOf }: StoryList<Item>,
  items: readonly Item[],
): string | undefined {
  if (description !== undefined) return description;
  const [first = '', ...others] = items.map((item) => cardOf(item).headline);
  let line = first;
  for (const headline of others) {
    if (line.length + headline.length > 157) break;
    line += ` · ${headline}`;
  }
  return line || undefined;
}

const fedKinds = {
  section: 'sections',
  tag: 'tags',
  interviews: 'interviews',
  series: 'series',
} as const;

function feedsOf<Item>(
  { kind, url, title }: StoryList<Item>,
  edition: Edition,
): readonly FeedLink[] | undefined {
  return kind === 'month' ? undefined : feedLinks(fedKinds[kind], url, title, edition);
}

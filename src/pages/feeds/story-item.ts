import { digest } from '../../base/digest.ts';
import { given } from '../../base/given.ts';
import { cutAtWord } from '../../base/text.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { absoluteProse } from '../exports/absolute-prose.ts';
import type { SharedItem } from '../exports/shared-item.ts';
import { directionOf } from '../frame/make-metadata.ts';
import { makeCard, signature } from '../lists/card.ts';
import { isOpinion, isPaidFor } from '../lists/kinds-of-work.ts';
import { showFigure } from '../story/figure.ts';
import { shownTags } from '../story/shown-tags.ts';
import { storyBlocks } from '../story/story-blocks.ts';
import type { FeedItem, FeedPicture } from './feed.ts';
import { feedId } from './feed-id.ts';

/** A value that feeds share, with what names it in them. */
export interface PlannedItem {
  readonly item: SharedItem;
  readonly json: string;
}

/** The item of a story that has a date, as it is named in every feed; planned once. */
export function storyItem(story: Story, edition: Edition): SharedItem {
  return edition.feedItems.get(story) ?? planStoryItem(story, edition).item;
}

/** The same with its value, planned anew. */
export function planStoryItem(story: Story, edition: Edition): PlannedItem {
  const json = JSON.stringify(itemOf(story, edition));
  const item = {
    digest: digest(json),
    source: story.source,
    ...(isWhole(edition) ? { prose: story.text().body.prose } : {}),
  };
  edition.feedItems.set(story, item);
  return { item, json };
}

function itemOf(story: Story, edition: Edition): FeedItem {
  const { addresses, site, words } = edition;
  const { url, headline, published, updated, standfirst, description } = story;
  const { body } = story.text();
  const lang = story.lang ?? site.publication.lang;
  const label = isMisleading(story) ? makeCard(story, edition).label : undefined;
  const whole = addresses.absolute(url) ?? addresses.page(url);
  const summary = standfirst ?? description ?? cutAtWord(body.opening, longestSummary);
  return {
    id: feedId(story, edition) ?? whole,
    url: whole,
    title: label === undefined ? headline : `${label}${words.colon}${headline}`,
    // Only stories that have a date stand in feeds.
    published: published?.at ?? ('' as FeedItem['published']),
    authors: story.byline.map((credit) => {
      const { name, href } = signature(credit, edition);
      return { name, ...given({ url: href && addresses.absoluteHref(href) }) };
    }),
    topics: shownTags(story, edition).map(({ name }) => name),
    lang,
    dir: story.dir ?? directionOf(lang),
    // Feeds of standfirsts must not change with every word of a story.
    blocks: isWhole(edition) ? storyBlocks(story, edition) : [],
    ...given({
      updated: updated?.at,
      summary: summary === '' ? undefined : summary,
      picture: pictureOf(story, edition),
      prose: isWhole(edition) ? absoluteProse(body, edition) : undefined,
    }),
  };
}

/** Do feeds hold whole stories? */
function isWhole({ site }: Edition): boolean {
  return site.publication.feeds.full;
}

/** Characters of a summary that nobody has written. */
const longestSummary = 300;

/** Would the headline by itself be taken for news? */
function isMisleading(story: Story): boolean {
  return isOpinion(story) || isPaidFor(story) || story.type === 'satire';
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

function pictureOf(story: Story, edition: Edition): FeedPicture | undefined {
  const figure = showFigure(story, edition);
  if (figure === undefined) return undefined;
  const { src, alt, width, height, caption, credit } = figure;
  const ending = /\.([a-z]+)(?:[?#]|$)/i.exec(src)?.[1]?.toLowerCase() ?? '';
  return {
    url: edition.addresses.absoluteHref(src),
    alt,
    ...given({ type: types[ending], width, height, caption, credit }),
  };
}

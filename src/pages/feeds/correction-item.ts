import { digest } from '../../base/digest.ts';
import type { Edition } from '../edition.ts';
import { directionOf } from '../frame/make-metadata.ts';
import { type CorrectionEntry, showCorrection } from '../lists/corrections.ts';
import { correctionBlock } from '../story/story-blocks.ts';
import type { FeedItem } from './feed.ts';
import { feedId } from './feed-id.ts';
import type { PlannedItem } from './story-item.ts';

/** The item of a correction that has a date: what it says, and the way to its place in the story. */
export function planCorrectionItem(entry: CorrectionEntry, edition: Edition): PlannedItem {
  const json = JSON.stringify(itemOf(entry, edition));
  return { item: { digest: digest(json), source: entry.story.source }, json };
}

function itemOf({ story, correction }: CorrectionEntry, edition: Edition): FeedItem {
  const { site, addresses, words } = edition;
  const { id, kind, date, text } = correction;
  const lang = story.lang ?? site.publication.lang;
  const url = addresses.absoluteHref(addresses.page(story.url, id));
  return {
    id: `${feedId(story, edition) ?? addresses.page(story.url)}#${id}`,
    url,
    title: `${words.corrections[kind]}${words.colon}${story.headline}`,
    // Only corrections that have a date stand in feeds.
    published: date?.at ?? ('' as FeedItem['published']),
    summary: text === '' ? words.retracted : text,
    authors: [],
    topics: [],
    lang,
    dir: story.dir ?? directionOf(lang),
    blocks: [
      correctionBlock(showCorrection(correction, edition), words),
      { kind: 'line', links: [{ name: story.headline, href: url }] },
    ],
  };
}

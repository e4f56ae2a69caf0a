import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { makePage, type Page } from '../page.ts';
import type { FrontView } from '../view.ts';
import { makeCard } from './card.ts';

/** How many stories stand in each place of the front page. */
const slots = { secondary: 3, latest: 8, band: 4 } as const;

/** The front page: lead, secondaries, the latest, then a band a section. No story stands on it twice. */
export function frontPage(edition: Edition): Page<FrontView> {
  const { publication, stories, sections } = edition.site;
  const card = (story: Story) => makeCard(story, edition);
  const [lead, ...others] = inOrderOfWeight(stories);
  const secondary = others.slice(0, slots.secondary);
  const shown = new Set([lead, ...secondary]);
  const latest = firstUnseen(stories, shown, slots.latest);
  for (const story of latest) shown.add(story);

  const bands = [...sections.values()].flatMap((section) => {
    const cards = firstUnseen(section.stories, shown, slots.band);
    if (cards.length === 0) return [];
    return [
      {
        section: { name: section.name, href: edition.addresses.page(section.url) },
        cards: cards.map(card),
      },
    ];
  });
  const newest = stories[0]?.published;
  const url = '/' as UrlPath;
  return makePage({
    url,
    metadata: makeMetadata(
      {
        url,
        title: publication.name,
        ...given({ description: publication.description }),
      },
      edition,
    ),
    current: edition.addresses.page(url),
    view: {
      kind: 'front',
      secondary: secondary.map(card),
      latest: latest.map(card),
      bands,
      ...(lead ? { lead: card(lead) } : {}),
      ...(newest ? { edition: edition.date({ ...newest, precision: 'day' }) } : {}),
    },
  });
}

/** The first so many stories that do not stand on the page already. */
function firstUnseen(
  stories: readonly Story[],
  shown: ReadonlySet<Story | undefined>,
  count: number,
): readonly Story[] {
  const found: Story[] = [];
  for (const story of stories) {
    if (found.length === count) break;
    if (!shown.has(story)) found.push(story);
  }
  return found;
}

/** Featured stories first, then by weight; newest first among equals, as they come. */
function inOrderOfWeight(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort(
    (a, b) => Number(b.featured) - Number(a.featured) || a.weight - b.weight,
  );
}

import { given } from '../../base/given.ts';
import type { Section } from '../../site/section.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { makeCard } from './card.ts';
import { isPaidFor } from './kinds-of-work.ts';
import { listPages } from './list.ts';

/** The front of a section and its archive. */
export function sectionPages(section: Section, edition: Edition): readonly Outline[] {
  const { url, name, description, body, stories } = section;
  return listPages(
    {
      kind: 'section',
      url,
      title: name,
      items: stories,
      topOf,
      cardOf: (story) => makeCard(story, edition),
      ...given({ description, body }),
    },
    edition,
  );
}

/** How many stories stand at the top of a section front: its lead and what stands beneath it. */
const topStories = 4;

/** The newest stories that nobody paid for, featured ones first. */
function topOf(stories: readonly Story[]): readonly Story[] {
  return stories
    .filter((story) => !isPaidFor(story))
    .sort((a, b) => Number(b.featured) - Number(a.featured))
    .slice(0, topStories);
}

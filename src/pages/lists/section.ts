import { given } from '../../base/given.ts';
import type { Section } from '../../site/section.ts';
import type { Edition } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { makeCard } from './card.ts';
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
      cardOf: (story) => makeCard(story, edition),
      ...given({ description, body }),
    },
    edition,
  );
}

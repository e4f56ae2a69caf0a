import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Tag } from '../../site/tags/tag.ts';
import type { Edition } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { makeCard } from './card.ts';
import { listPages } from './list.ts';

/** The pages of a tag. */
export function tagPages(tag: Tag, edition: Edition): readonly Outline[] {
  const { url, name, description, body, stories } = tag;
  return listPages(
    {
      kind: 'tag',
      url,
      title: name,
      items: stories,
      above: { name: 'Topics', url: '/tags/' as UrlPath },
      cardOf: (story) => makeCard(story, edition),
      ...given({ description, body }),
    },
    edition,
  );
}

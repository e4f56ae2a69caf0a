import type { Story } from '../../site/stories/story.ts';
import type { Tag } from '../../site/tags/tag.ts';
import type { Edition } from '../edition.ts';

/** The tags of a story that readers may see, in its order. */
export function shownTags({ tags }: Story, { site }: Edition): readonly Tag[] {
  const shown: Tag[] = [];
  for (const slug of tags) {
    const tag = site.tags.get(slug);
    if (tag && !tag.hidden) shown.push(tag);
  }
  return shown;
}

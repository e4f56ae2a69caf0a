import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';

/**
 * What names a story for ever in feeds, so that readers do not get it twice: the `id` of its front matter, else its address.
 * Undefined when there is neither.
 */
export function feedId({ id, url }: Story, { addresses }: Edition): string | undefined {
  return id ?? addresses.absolute(url);
}

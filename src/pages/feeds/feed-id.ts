import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';

/**
 * What names a story for ever in feeds, so that readers do not get it twice: the `id` of its front matter, else the address at
 * which it was published first, as the ledger remembers it, else that of today. Undefined when there is none of these.
 */
export function feedId({ id, url }: Story, { addresses, site }: Edition): string | undefined {
  return id ?? addresses.absolute(site.firstAddresses.get(url) ?? url);
}

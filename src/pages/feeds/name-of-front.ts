import { nameOfLanguage } from '../../base/languages/name-of-language.ts';
import type { Edition } from '../edition.ts';

/** What the feed of a front is called: as the publication, and an edition that goes by the same name as its language. */
export function nameOfFront({ site, tag }: Edition): string {
  const { name, editions = [] } = site.publication;
  const isNamed = editions.some((one) => one.lang === tag && one.name !== undefined);
  return tag === undefined || isNamed ? name : nameOfLanguage(tag);
}

import type { UrlPath } from '../base/path.ts';
import { slugify } from '../base/slug.ts';
import type { Tag } from '../site/tag.ts';
import type { Edition } from './edition.ts';
import { makeMetadata } from './make-metadata.ts';
import { makePage, type Page } from './page.ts';
import type { TagIndexView } from './view.ts';

/** The index of all tags from A to Z, with the number of stories of each. */
export function tagIndexPage(edition: Edition): Page<TagIndexView> {
  const { tags, publication } = edition.site;
  const compare = new Intl.Collator(publication.lang, { numeric: true }).compare;
  const letters = new Map<string, Tag[]>();
  for (const tag of [...tags.values()].sort(
    (a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  )) {
    const letter = firstLetter(tag.name);
    const group = letters.get(letter) ?? [];
    letters.set(letter, group);
    group.push(tag);
  }
  const url = '/tags/' as UrlPath;
  return makePage({
    url,
    metadata: makeMetadata({ url, title: 'Topics' }, edition),
    current: edition.addresses.page(url),
    view: {
      kind: 'tag-index',
      groups: [...letters].map(([letter, group]) => ({
        letter,
        id: letter === '#' ? 'letter-other' : `letter-${slugify(letter, 'unicode')}`,
        tags: group.map(({ name, url: tagUrl, stories }) => ({
          name,
          href: edition.addresses.page(tagUrl),
          count: stories.length,
        })),
      })),
    },
  });
}

/** The letter under which a tag stands: its first, without accents; `#` for everything that is no letter. */
function firstLetter(name: string): string {
  const [first = ''] = name.normalize('NFD');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

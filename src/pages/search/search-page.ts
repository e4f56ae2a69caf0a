import { given } from '../../base/given.ts';
import type { OutputPath, UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { accentOf } from '../lists/card.ts';
import { collatorOf } from '../lists/collation.ts';
import { makePage, type Page } from '../page.ts';
import type { NamedLink, SearchView } from '../view.ts';
import { engineFolder } from './engine-folder.ts';
import { type PlannedSearch, searchFolder } from './plan-search.ts';

/** Where readers search. */
export const searchUrl = `/${searchFolder}/` as UrlPath;

/** So many topics are offered to those who would rather look around. */
const offeredTopics = 24;

/** The page on which readers search, and from which they can go on without. */
export function searchPage(
  { languages, volumes }: PlannedSearch,
  edition: Edition,
): Page<SearchView> {
  const { addresses, site } = edition;
  const folder = (path: string) => addresses.file(`${path}/` as OutputPath);
  return makePage({
    url: searchUrl,
    metadata: makeMetadata({ url: searchUrl, title: edition.words.search, noindex: true }, edition),
    current: addresses.page(searchUrl),
    view: {
      kind: 'search',
      home: addresses.page('/' as UrlPath),
      engines: languages.map((lang) => ({ lang, href: folder(engineFolder(lang)) })),
      volumes: volumes.map(({ year, folder: own, languages: spoken }) =>
        sparse<SearchView['volumes'][number]>({
          href: folder(own),
          languages: spoken,
          year: year === undefined ? undefined : String(Number(year)),
        }),
      ),
      sections: [...site.sections.values()].map(({ slug, name }) => ({
        slug,
        name,
        ...given({ accent: accentOf(slug, edition) }),
      })),
      topics: topicsOf(edition),
    },
  });
}

/** The topics of which most is written, in alphabetical order. */
function topicsOf({ site, addresses }: Edition): readonly NamedLink[] {
  const { compare } = collatorOf(site.publication.lang, { numeric: true });
  return [...site.tags.values()]
    .filter(({ hidden, stories }) => !hidden && stories.length > 0)
    .sort((a, b) => b.stories.length - a.stories.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, offeredTopics)
    .sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
    .map(({ name, url }) => ({ name, href: addresses.page(url) }));
}

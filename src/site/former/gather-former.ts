import type { Ledger } from '../../content/ledger/ledger.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { DocumentsByKind } from '../kinds.ts';
import type { Site } from '../site.ts';
import type { Targets } from '../stories/target.ts';
import type { Sighted } from '../stories/visibility.ts';
import type { TagNames } from '../tags/tag-name.ts';
import { followingRedirects } from './following.ts';
import { gatherGone } from './gone.ts';
import { publishedAddresses } from './published.ts';
import { gatherRedirects } from './redirect.ts';

/** What the past of a site is told from. */
export interface FormerSources
  extends Pick<Site, 'pages' | 'sections' | 'series' | 'people' | 'tags'> {
  readonly publication: Publication;
  readonly ledger: Ledger | undefined;
  readonly documents: DocumentsByKind;
  readonly expired: Sighted['expired'];
  readonly targets: Targets;
  readonly names: Pick<TagNames, 'byFile'>;
  readonly stories: Site['storiesByPath'];
}

type Former = Pick<Site, 'redirects' | 'gone' | 'published' | 'firstAddresses' | 'diagnostics'>;

/** Former addresses, those at which nothing will stand again, and all that are to be remembered from now on. */
export function gatherFormer(sources: FormerSources): Former {
  const { publication, ledger, documents, expired, targets, names, stories, ...gathered } = sources;
  const tags = gathered.tags.values();
  const asked = gatherRedirects({ publication, documents, urls: targets.urls, names, tags });
  const following = followingRedirects(stories.values(), asked.redirects);
  const redirects = [...asked.redirects, ...following];
  const remembered = ledger?.entries.values() ?? [];
  const { gone, diagnostics } = gatherGone({
    ...{ publication, expired, urls: targets.expired, remembered },
  });
  const { pages, sections, series, people } = gathered;
  const published = ledger
    ? publishedAddresses({
        ...{ ledger, publication, documents, stories, pages, redirects },
        ...{ sections: sections.values(), series: series.values(), people: people.values() },
      })
    : [];
  return {
    ...{ redirects, gone, published, firstAddresses: firstAddressesIn(published) },
    diagnostics: [...asked.diagnostics, ...diagnostics],
  };
}

function firstAddressesIn(published: Site['published']): Site['firstAddresses'] {
  return new Map(published.flatMap(({ url, first }) => (first ? [[url, first] as const] : [])));
}

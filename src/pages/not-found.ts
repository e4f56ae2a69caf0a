import type { UrlPath } from '../base/path.ts';
import type { Edition } from './edition.ts';
import { makeMetadata } from './frame/make-metadata.ts';
import { makePage, type Page } from './page.ts';
import type { NotFoundView } from './view.ts';

/** `404.html`, which hosts send for addresses that lead nowhere. */
export function notFoundPage(edition: Edition): Page<NotFoundView> {
  const url = '/404.html' as UrlPath;
  const {
    canonical: _,
    openGraph,
    ...others
  } = makeMetadata({ url, title: edition.words.pageNotFound, noindex: true }, edition);
  // Hosts send this page for any address, so it claims none.
  const metadata = {
    ...others,
    openGraph: openGraph.filter(([property]) => property !== 'og:url'),
  };
  const sections = [...edition.site.sections.values()];
  return makePage({
    url,
    metadata,
    view: {
      kind: 'not-found',
      sections: sections.map((section) => ({
        name: section.name,
        href: edition.addresses.page(section.url),
      })),
    },
  });
}

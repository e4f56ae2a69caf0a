import type { UrlPath } from '../../base/path.ts';
import type { Edition } from '../edition.ts';
import { makeMetadata } from '../frame/make-metadata.ts';
import { makePage, type Page } from '../page.ts';
import type { GoneView, RedirectView } from '../view.ts';
import { addressKey } from './address-key.ts';
import type { PlannedRedirect } from './resolve-redirects.ts';

/** The page at a former address, which leads to where its story stands now; `titles` are by `addressKey()`. */
export function redirectPage(
  redirect: PlannedRedirect,
  titles: ReadonlyMap<string, string>,
  edition: Edition,
): Page<RedirectView> {
  const { from, to, fragment } = redirect;
  const { absolute, page, outside } = edition.addresses;
  const isOurs = to.startsWith('/');
  const url = to as UrlPath;
  const title = (isOurs ? titles.get(addressKey(url)) : undefined) ?? to;
  const canonical = isOurs ? absolute(url) : to;
  const { openGraph: _, ...metadata } = makeMetadata(
    { url: isOurs ? url : from, title, ...(canonical === undefined ? {} : { canonical }) },
    edition,
  );
  const href = isOurs ? page(url, fragment) : outside(to);
  return makePage({
    url: from,
    metadata: { ...metadata, openGraph: [] },
    view: { kind: 'redirect', to: { name: title, href } },
  });
}

/** The page at an address where nothing will stand again, for hosts that know no status 410. */
export function gonePage(url: UrlPath, edition: Edition): Page<GoneView> {
  const { canonical: _, ...metadata } = makeMetadata(
    { url, title: edition.words.gone, noindex: true },
    edition,
  );
  const sections = [...edition.site.sections.values()];
  return makePage({
    url,
    metadata: { ...metadata, openGraph: [] },
    view: {
      kind: 'gone',
      sections: sections.map((section) => ({
        name: section.name,
        href: edition.addresses.page(section.url),
      })),
    },
  });
}

import type { UrlPath } from '../../base/path.ts';
import { remembered } from '../../base/remembered.ts';
import { sparse } from '../../base/sparse.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { Edition } from '../edition.ts';
import type { FeedLink } from '../feeds/feed-link.ts';
import type { NamedLink } from '../shown.ts';
import type { Metadata } from './metadata.ts';
import { type CardFile, namedElements, openGraph } from './open-graph.ts';
import type { Subject } from './subject.ts';

/** What a page says of itself, before the publication adds its part. */
export interface MetadataInput {
  readonly url: UrlPath;
  /** Without the publication's name. */
  readonly title: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly noindex?: boolean;
  /** Where the page stands first, when that is elsewhere: an address on the web, or a path of this site. */
  readonly canonical?: string;
  readonly alternates?: Metadata['alternates'];
  readonly files?: Metadata['files'];
  readonly subject?: Subject;
  /** What lies between the front page and this one. */
  readonly trail?: readonly NamedLink[];
  /** The card that was drawn of the page. */
  readonly card?: CardFile;
  /** Of the list that the page shows. */
  readonly feeds?: readonly FeedLink[];
}

/** The metadata of a page. Open Graph follows https://ogp.me, robots Google's `max-image-preview`. */
export function makeMetadata(input: MetadataInput, edition: Edition): Metadata {
  const { publication } = edition.site;
  const lang = input.lang ?? publication.lang;
  const { url, title, description, subject, trail, card } = input;
  const canonical = canonicalOf(input.canonical, edition) ?? edition.addresses.absolute(url);
  const siteName = publication.name;
  const origin = originOf(publication);
  const stated = { title, description, canonical, siteName, lang, subject, card, origin };
  return sparse<Metadata>({
    title: titleOfPage(title, publication),
    robots: input.noindex ? 'noindex' : 'max-image-preview:large',
    lang,
    dir: input.dir ?? directionOf(lang),
    openGraph: openGraph(stated),
    description,
    canonical,
    alternates: input.alternates,
    files: input.files,
    named: namedElements(stated),
    subject,
    trail: trail && trail.length > 0 ? trail : undefined,
    feeds: input.feeds,
  });
}

/** A canonical address that an author gave; a path belongs to this site. */
function canonicalOf(
  written: string | undefined,
  { site, addresses }: Edition,
): string | undefined {
  if (!written?.startsWith('/')) return written;
  const origin = originOf(site.publication);
  const path = addresses.target({ kind: 'address', href: written }, written);
  return origin === undefined ? undefined : `${origin}${path}`;
}

/** Scheme and host of a publication, to stand before addresses of its own. */
export function originOf({ url, basePath }: Publication): string | undefined {
  return url?.slice(0, url.length - basePath.length);
}

/** The text of `<title>`: what a page is called, and the publication's name. */
export function titleOfPage(title: string, { name }: Pick<Publication, 'name'>): string {
  return title === name ? title : `${title} – ${name}`;
}

/** Direction of writing of a language, by its script or, without one, by the language itself. */
export const directionOf = remembered((lang): 'ltr' | 'rtl' => {
  const [language = '', script = ''] = lang.split('-');
  if (/^(Latn|Cyrl)$/i.test(script)) return 'ltr';
  return /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)$/i.test(language) ||
    /^(Arab|Hebr)$/i.test(script)
    ? 'rtl'
    : 'ltr';
});

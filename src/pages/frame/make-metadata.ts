import type { UrlPath } from '../../base/path.ts';
import { remembered } from '../../base/remembered.ts';
import { sparse } from '../../base/sparse.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { Edition } from '../edition.ts';
import type { Metadata } from './metadata.ts';

/** What a page says of itself, before the publication adds its part. */
export interface MetadataInput {
  readonly url: UrlPath;
  /** Without the publication's name. */
  readonly title: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly noindex?: boolean;
  readonly canonical?: string;
  /** Default: `website`. */
  readonly type?: 'website' | 'article' | 'profile';
  readonly article?: {
    readonly headline: string;
    readonly published?: string;
    readonly modified?: string;
    readonly section?: string;
    readonly tags: readonly string[];
  };
}

/** The metadata of a page. Open Graph follows https://ogp.me, robots Google's `max-image-preview`. */
export function makeMetadata(input: MetadataInput, { site, addresses }: Edition): Metadata {
  const { publication } = site;
  const lang = input.lang ?? publication.lang;
  const canonical = input.canonical ?? addresses.absolute(input.url);
  return sparse<Metadata>({
    title: titleOfPage(input.title, publication),
    robots: input.noindex ? 'noindex' : 'max-image-preview:large',
    lang,
    dir: input.dir ?? directionOf(lang),
    openGraph: openGraph(input, publication.name, canonical),
    description: input.description,
    canonical,
  });
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

function openGraph(
  { type = 'website', title, description, article }: MetadataInput,
  siteName: string,
  canonical: string | undefined,
): Metadata['openGraph'] {
  const properties: [string, string][] = [];
  const state = (property: string, content: string | undefined): void => {
    if (content) properties.push([property, content]);
  };
  state('og:type', type);
  state('og:site_name', siteName);
  state('og:title', article?.headline ?? title);
  state('og:description', description);
  state('og:url', canonical);
  state('article:published_time', article?.published);
  state('article:modified_time', article?.modified);
  state('article:section', article?.section);
  for (const tag of article?.tags ?? []) state('article:tag', tag);
  return properties;
}

import { given } from '../../base/given.ts';
import type { UrlPath } from '../../base/path.ts';
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
  return {
    title: titleOfPage(input.title, publication),
    robots: input.noindex ? 'noindex' : 'max-image-preview:large',
    lang,
    dir: input.dir ?? directionOf(lang),
    openGraph: openGraph(input, publication.name, canonical),
    ...given({ description: input.description, canonical }),
  };
}

/** The text of `<title>`: what a page is called, and the publication's name. */
export function titleOfPage(title: string, { name }: Pick<Publication, 'name'>): string {
  return title === name ? title : `${title} – ${name}`;
}

/** Direction of writing of a language, by its script or, without one, by the language itself. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', script = ''] = lang.split('-');
  if (/^(Latn|Cyrl)$/i.test(script)) return 'ltr';
  return /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)$/i.test(language) ||
    /^(Arab|Hebr)$/i.test(script)
    ? 'rtl'
    : 'ltr';
}

function openGraph(
  { type = 'website', title, description, article }: MetadataInput,
  siteName: string,
  canonical: string | undefined,
): Metadata['openGraph'] {
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', type],
    ['og:site_name', siteName],
    ['og:title', article?.headline ?? title],
    ['og:description', description],
    ['og:url', canonical],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.modified],
    ['article:section', article?.section],
    ...(article?.tags ?? []).map((tag) => ['article:tag', tag] as const),
  ];
  return properties.flatMap(([property, content]) =>
    content ? [[property, content] as const] : [],
  );
}

import { type Href, hrefOf } from '../base/address.ts';
import type { OutputPath, UrlPath } from '../base/path.ts';
import type { Publication } from '../content/settings/publication.ts';
import type { Target } from '../site/stories/target.ts';

/** How addresses are written in the pages of one publication. */
export interface AddressBook {
  /** The href of a page of ours. */
  readonly page: (url: UrlPath, fragment?: string) => Href;
  /** The href of a file in the output folder. */
  readonly file: (path: OutputPath) => Href;
  /** An address elsewhere on the web, as it was written. */
  readonly outside: (written: string) => Href;
  /** What stands in place of a link or a picture of the text. */
  readonly target: (target: Target, written: string) => string;
  /** The absolute address of a page, when the publication has one. */
  readonly absolute: (url: UrlPath) => string | undefined;
  /** The absolute address behind an href of ours; one that leads elsewhere, or that nobody can complete, stays as it is. */
  readonly absoluteHref: (href: string) => string;
}

/** The address book of a publication: its base path in front of every address of ours. */
export function makeAddressBook({ url: origin, basePath }: Publication): AddressBook {
  const page: AddressBook['page'] = (url, fragment) => hrefOf(basePath, url, fragment);
  const host = origin?.slice(0, origin.length - basePath.length);
  const file: AddressBook['file'] = (path) => hrefOf(basePath, `/${path}` as UrlPath);
  return {
    page,
    file,
    outside: (written) => uri(written) as Href,
    target: (target, written) => {
      switch (target.kind) {
        case 'page':
          return page(target.url, target.fragment);
        case 'asset':
          return `${file(mediaPath(target.path))}${target.suffix}`;
        case 'address':
          return uri(written.startsWith('/') ? `${basePath}${written}` : written);
        default:
          return uri(written);
      }
    },
    absoluteHref: (href) =>
      host !== undefined && href.startsWith('/') && !href.startsWith('//')
        ? `${host}${href}`
        : href,
    absolute: (url) => (origin === undefined ? undefined : `${origin}${hrefOf('', url)}`),
  };
}

/** Made of nothing but what `encodeURI()` leaves as it is, as most addresses are. */
const isPlain = /^[\w;,/?:@&=+$.!~*'()#-]*$/;

/** An address with whatever may not stand in a URI escaped; what is escaped already stays as it is. */
function uri(written: string): string {
  if (isPlain.test(written)) return written;
  return encodeURI(written.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /%25(?=[\da-f]{2})/gi,
    '%',
  );
}

/** Where a picture or file that lies beside the text stands in the output. */
export function mediaPath(path: string): OutputPath {
  return `media/${path}` as OutputPath;
}

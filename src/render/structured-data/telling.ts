import { hrefOf } from '../../base/address.ts';
import type { Frame } from '../../pages/frame/frame.ts';
import type { Metadata } from '../../pages/frame/metadata.ts';
import type { Page } from '../../pages/page.ts';
import { plainText } from '../plain-text.ts';

/** What machines are told of a page, and how its addresses are written. */
export interface Telling {
  readonly page: Pick<Page, 'url' | 'view'>;
  readonly metadata: Metadata;
  readonly frame: Frame;
  /** A whole address, as far as the publication has one: only addresses of our own, which begin with `/`, are lengthened. */
  readonly absolute: (href: string) => string;
  /** Of this page, whichever address counts for it. */
  readonly address: string;
  readonly website: string;
  readonly publisher: string;
  /** The plain text of a piece of the page's prose. */
  readonly textOf: (piece: number) => string;
}

/** How a page is told of. `pieces`: its prose as ready HTML. */
export function makeTelling(
  page: Pick<Page, 'url' | 'view' | 'metadata'>,
  frame: Frame,
  pieces: readonly string[],
): Telling {
  const { origin = '', home } = frame.publication;
  const absolute = (href: string): string => (href.startsWith('/') ? `${origin}${href}` : href);
  return {
    page,
    metadata: page.metadata,
    frame,
    absolute,
    address: absolute(hrefOf(home.replace(/\/$/, ''), page.url)),
    website: `${absolute(home)}#website`,
    publisher: `${absolute(home)}#publisher`,
    textOf: (piece) => plainText(pieces[piece] ?? ''),
  };
}

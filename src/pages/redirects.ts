import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { outputPathOf, type UrlPath } from '../base/path.ts';
import type { Redirect } from '../site/redirect.ts';
import type { Edition } from './edition.ts';
import { makeMetadata } from './frame/make-metadata.ts';
import { type Outline, outlineOf } from './outline.ts';
import { makePage, type Page } from './page.ts';
import type { RedirectView } from './view.ts';

/**
 * A page at every former address, leading to where its story stands now. It never takes the place of anything: where
 * something else has that address, or another former address was first, it is reported. `titles` are those of all else that has
 * an address, by `addressKey()`.
 */
export function redirectPages(
  titles: ReadonlyMap<string, string>,
  edition: Edition,
): { readonly pages: readonly Outline[]; readonly diagnostics: readonly Diagnostic[] } {
  const first = new Map<string, Redirect>();
  const diagnostics: Diagnostic[] = [];
  for (const redirect of edition.site.redirects) {
    const key = addressKey(redirect.from);
    const earlier = first.get(key);
    const title = titles.get(key);
    if (title !== undefined) diagnostics.push(taken(redirect, `belongs to “${title}”`));
    else if (earlier === undefined) first.set(key, redirect);
    else if (earlier.to !== redirect.to)
      diagnostics.push(taken(redirect, `leads to “${earlier.to}”`));
  }
  const pages = [...first.values()].map((redirect) =>
    outlineOf(redirectPage(redirect, titles, edition)),
  );
  return { pages, diagnostics };
}

/** Addresses with one key are written to one file, or would be on a file system that knows no capital letters. */
export function addressKey(url: UrlPath): string {
  return outputPathOf(url).normalize('NFC').toLowerCase();
}

function redirectPage(
  { from, to }: Redirect,
  titles: ReadonlyMap<string, string>,
  edition: Edition,
): Page<RedirectView> {
  const { absolute, page } = edition.addresses;
  const title = titles.get(addressKey(to)) ?? to;
  const canonical = absolute(to);
  const { openGraph: _, ...metadata } = makeMetadata(
    { url: to, title, ...(canonical === undefined ? {} : { canonical }) },
    edition,
  );
  return makePage({
    url: from,
    metadata: { ...metadata, openGraph: [] },
    view: { kind: 'redirect', to: { name: title, href: page(to) } },
  });
}

function taken({ from, to, place }: Redirect, instead: string): Diagnostic {
  return diagnose(
    'alias-taken',
    place,
    `The former address “${from}” ${instead}, so it does not lead to “${to}”`,
    'Take it out of “aliases”, or give the other another address',
  );
}

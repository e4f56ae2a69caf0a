import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { folderOfPage } from '../../base/folder-of-page.ts';
import type { ContentPath, UrlPath } from '../../base/path.ts';
import type { StorySketch } from '../../content/document.ts';
import type { LedgerEntry } from '../../content/ledger/ledger.ts';
import type { Publication } from '../../content/settings/publication.ts';
import { formerAddress, wrongAddress } from './former-address.ts';

/** An address at which nothing will stand again. */
export interface Gone {
  readonly url: UrlPath;
  /** Where somebody says so; absent when a story went by itself, as its time was over. */
  readonly place?: Place;
}

/** What is gone is gathered from. */
export interface GoneSources {
  readonly publication: Publication;
  /** Stories whose time is over. */
  readonly expired: readonly StorySketch[];
  /** Where these stood. */
  readonly urls: ReadonlyMap<ContentPath, UrlPath>;
  readonly remembered: Iterable<LedgerEntry>;
}

/**
 * The addresses that are gone: those under `gone` in the settings, those of stories whose time is over with their former ones, and
 * what was published below any of these. Each once.
 */
export function gatherGone({ publication, expired, urls, remembered }: GoneSources): {
  readonly gone: readonly Gone[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const gone = new Map<UrlPath, Gone>();
  const diagnostics: Diagnostic[] = [];
  for (const { from, place } of publication.gone) {
    const read = formerAddress(from, publication);
    if (read.kind === 'wrong') diagnostics.push(wrongAddress(from, 'gone', read.reason, place));
    else gone.set(read.path, { url: read.path, place });
  }
  const over = expired.flatMap(({ path, fields }) => {
    const former = fields.aliases.map((text) => formerAddress(text, publication));
    const own = urls.get(path);
    return [
      ...(own === undefined ? [] : [own]),
      ...former.flatMap((read) => (read.kind === 'path' ? [read.path] : [])),
    ];
  });
  for (const url of over) if (!gone.has(url)) gone.set(url, { url });
  for (const url of below(gone, remembered)) if (!gone.has(url)) gone.set(url, { url });
  return { gone: [...gone.values()], diagnostics };
}

/** Pages that stood below one that is gone, such as those of its interviews. */
function below(
  gone: ReadonlyMap<UrlPath, Gone>,
  remembered: Iterable<LedgerEntry>,
): readonly UrlPath[] {
  if (gone.size === 0) return [];
  const folders = new Set([...gone.keys()].map(folderOfPage));
  return [...remembered].flatMap(({ url, kind }) =>
    kind === 'interview' && folders.has(folderAbove(url)) ? [url] : [],
  );
}

function folderAbove(url: UrlPath): UrlPath {
  return url.replace(/[^/]*\/?$/, '') as UrlPath;
}

import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { LedgerEntry, RememberedKind } from '../../content/ledger/ledger.ts';
import type { Site } from '../../site/site.ts';

/** More of them are counted, and not told one by one. */
const mostTold = 20;

/** What is told of addresses that would be lost: how each can be kept, or be given up. */
export function reportLost(lost: readonly LedgerEntry[], site: Site): readonly Diagnostic[] {
  const strict = lost.filter(({ kind }) => !isList(kind));
  const lists = lost.filter(({ kind }) => isList(kind));
  const told = strict.slice(0, mostTold).map((entry) => lostAddress(entry, site));
  const others = strict.slice(mostTold);
  return [
    ...told,
    ...(others.length > 0 ? [manyLost(others)] : []),
    ...lists.slice(0, mostTold).map(lostList),
  ];
}

/** Lists of stories may go with the last of them, and nobody need be kept from printing for that. */
function isList(kind: RememberedKind): boolean {
  return kind === 'section' || kind === 'series' || kind === 'person';
}

const wasThere: Readonly<Record<RememberedKind, string>> = {
  story: 'the story',
  interview: 'an interview',
  page: 'a page',
  section: 'a section',
  series: 'a series',
  person: 'the page of a person',
  redirect: 'a way to a story',
};

function lostAddress(entry: LedgerEntry, site: Site): Diagnostic {
  const { url, kind, source } = entry;
  const file = source === undefined ? '' : ` in “${source}”`;
  const now = movedTo(entry, site);
  const where = now === undefined ? '' : `, which stands at “${now.url}” now`;
  return diagnose(
    'address-lost',
    placeOf(entry),
    `The address “${url}” would be lost: ${wasThere[kind]}${file} was published there${where}`,
    now === undefined
      ? `Write “aliases: ${url}” into the story that took its place (“broadsheet fix --aliases” finds renamed ones), list it under “gone” in “publication.yml”, or forget it with “--allow-removed”`
      : `Write “aliases: ${url}” into “${now.source}”, or let “broadsheet fix --aliases” do it`,
  );
}

/** The story that stood there, when its file or its own id is still known. */
function movedTo({ source, id, url }: LedgerEntry, site: Site) {
  const story = source === undefined ? undefined : site.storiesByPath.get(source as ContentPath);
  if (story && story.url !== url) return story;
  const same = site.published.find((other) => id !== undefined && other.id === id);
  return same && { url: same.url, source: same.source };
}

function manyLost(others: readonly LedgerEntry[]): Diagnostic {
  const [first] = others;
  const count = others.length === 1 ? 'One more address' : `${others.length} more addresses`;
  return diagnose(
    'address-lost',
    first ? placeOf(first) : { path: '' },
    `${count} would be lost, from “${first?.url}” on`,
    'If “permalink” has changed, keep the old one; else see what is said of the others',
  );
}

function lostList(entry: LedgerEntry): Diagnostic {
  return diagnose(
    'list-lost',
    placeOf(entry),
    `The address “${entry.url}” is lost: ${wasThere[entry.kind]} was published there`,
    'Let “redirects” in “publication.yml” lead to another page, list it under “gone”, or forget it with “--allow-removed”',
  );
}

function placeOf({ line }: LedgerEntry) {
  return { path: 'addresses.lock', line, column: 1 };
}

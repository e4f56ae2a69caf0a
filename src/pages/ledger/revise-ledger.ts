import { utcText } from '../../base/date.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { UrlPath } from '../../base/path.ts';
import type { Ledger, LedgerEntry, RememberedAddress } from '../../content/ledger/ledger.ts';
import type { Site } from '../../site/site.ts';
import { addressKey } from '../former/address-key.ts';
import type { PagePlan } from '../plan-pages.ts';
import { reportLost } from './report-lost.ts';
import { reportNew } from './report-new.ts';

/** What a build does with the ledger: add to it, only read it, or not even compare it, since what it builds is not published. */
export type LedgerUse = 'write' | 'read' | 'preview';

/** A ledger compared with what is planned. */
export interface RevisedLedger {
  readonly diagnostics: readonly Diagnostic[];
  /** Remembered addresses at which nothing stands, and nothing leads anywhere. */
  readonly lost: readonly LedgerEntry[];
  /** What the ledger is to say when the site is published; absent when it stays as it is. */
  readonly next?: readonly RememberedAddress[];
  /** How many addresses are new in it, and how many are forgotten. */
  readonly added: number;
  readonly forgotten: number;
}

/**
 * Compare what was ever published with what is planned. Lost addresses are reported, unless they may be `forgotten`; a story whose
 * time has not come at the moment of the build is not lost. Nothing that is remembered of an address changes but the file at it.
 */
export function reviseLedger(
  ledger: Ledger,
  site: Site,
  plan: Pick<PagePlan, 'pages' | 'former'>,
  { use, allowRemoved }: { readonly use: LedgerUse; readonly allowRemoved: boolean },
): RevisedLedger {
  if (use === 'preview') return { diagnostics: [], lost: [], added: 0, forgotten: 0 };
  const answered = answeredBy(site, plan);
  const lost = lostAmong(ledger, site.now, answered, plan);
  const news = site.published.filter(({ url }) => !ledger.entries.has(url));
  const diagnostics = [
    ...(allowRemoved ? [] : reportLost(lost, site)),
    ...(use === 'read' ? reportNew(news, ledger) : []),
  ];
  const forgotten = allowRemoved ? lost.length : 0;
  const counts = { lost, added: news.length, forgotten };
  if (use === 'read') return { diagnostics, ...counts };
  const next = nextEntries(ledger, site.published, allowRemoved ? lost : []);
  return { diagnostics, ...counts, ...(next ? { next } : {}) };
}

/** Where something stands that is remembered; all else is looked for only when one of the remembered is not there. */
function answeredBy(site: Site, { former }: Pick<PagePlan, 'former'>): ReadonlySet<string> {
  const urls = new Set<string>();
  for (const { url } of site.published) urls.add(url);
  for (const { from } of former.redirects) urls.add(from);
  for (const url of former.gone) urls.add(url);
  return urls;
}

function lostAmong(
  { entries }: Ledger,
  now: number,
  answered: ReadonlySet<string>,
  { pages }: Pick<PagePlan, 'pages'>,
): readonly LedgerEntry[] {
  const missing: LedgerEntry[] = [];
  const moment = utcText(now);
  for (const entry of entries.values())
    if (!answered.has(entry.url) && (entry.since ?? '') <= moment) missing.push(entry);
  if (missing.length === 0) return missing;
  const keys = new Set<string>();
  for (const { url } of pages) keys.add(addressKey(url));
  for (const url of answered) keys.add(addressKey(url as UrlPath));
  return missing.filter(({ url }) => !keys.has(addressKey(url)));
}

/** The entries as they will be, in the order of the ledger with the new ones where they belong; undefined when nothing changes. */
function nextEntries(
  { entries, exists }: Ledger,
  published: readonly RememberedAddress[],
  forgotten: readonly LedgerEntry[],
): readonly RememberedAddress[] | undefined {
  const next = new Map<UrlPath, RememberedAddress>(entries);
  for (const { url } of forgotten) next.delete(url);
  let isChanged = !exists || forgotten.length > 0;
  for (const address of published) {
    const known = next.get(address.url);
    const isMoved = known !== undefined && address.source !== undefined;
    if (known === undefined) next.set(address.url, address);
    else if (isMoved && address.source !== known.source)
      next.set(address.url, { ...known, source: address.source });
    else continue;
    isChanged = true;
  }
  return isChanged ? [...next.values()] : undefined;
}

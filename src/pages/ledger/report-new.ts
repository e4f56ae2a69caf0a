import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { Ledger, RememberedAddress } from '../../content/ledger/ledger.ts';

/** What is told of new addresses where they cannot be written down. */
export function reportNew(
  news: readonly RememberedAddress[],
  { entries }: Ledger,
): readonly Diagnostic[] {
  if (news.length === 0) return [];
  const first = news.reduce((least, address) => (address.url < least.url ? address : least));
  return [
    diagnose(
      'address-new',
      { path: 'addresses.lock', line: lineAt(first, entries.values()), column: 1 },
      `The ledger does not know all addresses that are published, such as “${first.url}”`,
      'Run “broadsheet build” without “CI”, and commit “addresses.lock” from the content folder',
    ),
  ];
}

/** The line before which an address belongs. */
function lineAt({ url }: RememberedAddress, entries: Iterable<{ url: string; line: number }>) {
  let last = 1;
  for (const entry of entries) {
    if (entry.url > url) return entry.line;
    last = entry.line;
  }
  return last;
}

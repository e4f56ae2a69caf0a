import type { UrlPath } from '../../base/path.ts';

/** What stood at an address when it was published first. */
export const rememberedKinds = [
  'story',
  'interview',
  'page',
  'section',
  'series',
  'person',
  'redirect',
] as const;

export type RememberedKind = (typeof rememberedKinds)[number];

/** An address that was published, and what is known of it. */
export interface RememberedAddress {
  readonly url: UrlPath;
  readonly kind: RememberedKind;
  /** Since when it may be seen, in UTC, `2024-05-01T09:30:00Z`; absent where nothing says so. Moments compare as texts. */
  readonly since?: string;
  /** Path below the content folder of the file that stood there last. */
  readonly source?: string;
  /** Of a story that stood elsewhere before: its very first address. */
  readonly first?: UrlPath;
  /** The story's own `id`, when it has one. */
  readonly id?: string;
}

/** An entry of the ledger as it was read, with its line, from 1. */
export type LedgerEntry = RememberedAddress & { readonly line: number };

/** `addresses.lock`: every address that was ever published. */
export interface Ledger {
  /** In the order of the file. */
  readonly entries: ReadonlyMap<UrlPath, LedgerEntry>;
  /** Is there such a file? */
  readonly exists: boolean;
  /** What it says, with line feeds only. */
  readonly text: string;
  /** Does it end its lines as Windows does? */
  readonly hasReturns: boolean;
}

/** Where the ledger lies, below the content folder. */
export const ledgerPath = 'addresses.lock';

/** What is known where there is no ledger. */
export const noLedger: Ledger = {
  entries: new Map(),
  exists: false,
  text: '',
  hasReturns: false,
};

import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import { stampOf } from '../base/stamp.ts';
import {
  type Ledger,
  ledgerPath,
  noLedger,
  type RememberedAddress,
} from '../content/ledger/ledger.ts';
import { readLedger } from '../content/ledger/read-ledger.ts';
import { writeLedger } from '../content/ledger/write-ledger.ts';
import { decode } from '../content/sources/decode.ts';
import { readSource } from '../content/sources/read-source.ts';
import type { SeenFiles } from '../store/seen-files.ts';

/** A ledger over this many bytes is none; a million addresses are about a hundred million. */
const largestLedger = 268_435_456;

/** The ledger of a content folder; an empty one when it has none. */
export function readLedgerFile(content: string): {
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
} {
  const place = ledgerPlace(content);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return { ledger: noLedger, diagnostics: [] };
  const path = ledgerPath as ContentPath;
  const read = readSource({ path, place, stamp: stampOf(found) }, largestLedger);
  if ('problem' in read)
    return { ledger: noLedger, diagnostics: [{ ...read.problem, severity: 'error' }] };
  // Line ends are the ledger's own: whoever writes them otherwise has set git to do so.
  const { text, diagnostics } = decode(read.bytes, path);
  if (text === undefined) return { ledger: noLedger, diagnostics };
  return readLedger(new TextDecoder().decode(read.bytes));
}

/** A ledger that is written, but not in its place yet. */
export interface StagedLedger {
  /** Put it in the place of the last one; gives that place. */
  readonly commit: (seen: SeenFiles) => string;
  readonly discard: () => void;
}

/** Write what the ledger will say beside it, so that it can be put in its place in one step. Throws when the disk refuses. */
export function stageLedger(
  content: string,
  addresses: Iterable<RememberedAddress>,
  { hasReturns }: Pick<Ledger, 'hasReturns'>,
): StagedLedger {
  const place = ledgerPlace(content);
  const staged = join(content, `.${ledgerPath}.new`);
  const text = writeLedger(addresses);
  const bytes = Buffer.from(hasReturns ? text.replaceAll('\n', '\r\n') : text);
  writeFileSync(staged, bytes);
  return {
    commit: (seen) => {
      renameSync(staged, place);
      seen.see(place, stampOf(lstatSync(place)), digest(bytes));
      return place;
    },
    discard: () => rmSync(staged, { force: true }),
  };
}

function ledgerPlace(content: string): string {
  return join(content, ledgerPath);
}

import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { UrlPath } from '../../base/path.ts';
import {
  type Ledger,
  type LedgerEntry,
  ledgerPath,
  type RememberedKind,
  rememberedKinds,
} from './ledger.ts';
import { ledgerTitle, ledgerVersion } from './write-ledger.ts';

/**
 * The ledger that a text holds. Lines that cannot be understood are reported, and the others count. Of two lines of one
 * address, as a merge may leave them, the one that was published earlier counts, which the next build writes alone.
 */
export function readLedger(typed: string): {
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
} {
  const text = typed.replace(/\r\n?/g, '\n');
  const entries = new Map<UrlPath, LedgerEntry>();
  const diagnostics: Diagnostic[] = [];
  const lines = text.split('\n');
  const unknown = titleMistake(lines[0] ?? '');
  if (unknown) diagnostics.push(unknown);
  for (const [n, line] of lines.entries()) {
    if (line === '' || line.startsWith('#') || line.trim() === '') continue;
    const read = readLine(line, n + 1);
    if ('code' in read) diagnostics.push(read);
    else entries.set(read.url, earlier(entries.get(read.url), read));
    if (diagnostics.length >= mostMistakes) break;
  }
  const hasReturns = text.length < typed.length && typed.includes('\r\n');
  return { ledger: { entries, exists: true, text, hasReturns }, diagnostics };
}

/** A file with more of them is no ledger. */
const mostMistakes = 20;

function titleMistake(line: string): Diagnostic | undefined {
  const version = line.startsWith(`${ledgerTitle} `)
    ? Number(line.slice(ledgerTitle.length).trim())
    : Number.NaN;
  if (version === ledgerVersion) return undefined;
  if (isMarker(line)) return undefined;
  return version > ledgerVersion
    ? wrong(1, 'The ledger was written by a newer version of Broadsheet', 'Build with that version')
    : wrong(
        1,
        `The ledger does not begin with “${ledgerTitle} ${ledgerVersion}”, so some of it may be lost`,
        'Take the file back from your repository, or delete it to begin a new one',
      );
}

function readLine(line: string, number: number): LedgerEntry | Diagnostic {
  if (isMarker(line)) {
    return wrong(
      number,
      'Two versions of the ledger were merged here, and nobody has settled it',
      'Delete the lines of “<<<<<<<”, “=======” and “>>>>>>>”, and keep the addresses of both sides',
    );
  }
  return entryOf(line.trim().split(/ +/), number) ?? notUnderstood(line, number);
}

function isMarker(line: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line);
}

function entryOf(words: readonly string[], line: number): LedgerEntry | undefined {
  const [address = '', kind = '', moment = '', ...named] = words;
  const url = unescaped(address);
  if (!url?.startsWith('/') || !isKind(kind) || !isMoment(moment)) return undefined;
  const fields: Record<string, string> = {};
  for (const word of named) {
    const [, name = '', value = ''] = /^(first|id|file)=(.+)$/.exec(word) ?? [];
    const text = unescaped(value);
    if (name === '' || text === undefined) return undefined;
    fields[name === 'file' ? 'source' : name] = text;
  }
  return {
    url: url as UrlPath,
    kind,
    ...(moment === '-' ? {} : { since: moment }),
    ...fields,
    line,
  };
}

function isKind(word: string): word is RememberedKind {
  return rememberedKinds.some((kind) => kind === word);
}

function isMoment(text: string): boolean {
  return text === '-' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
}

function unescaped(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Later than every moment. */
const never = 'z';

function earlier(one: LedgerEntry | undefined, other: LedgerEntry): LedgerEntry {
  if (one === undefined) return other;
  return (one.since ?? never) <= (other.since ?? never) ? one : other;
}

function notUnderstood(line: string, number: number): Diagnostic {
  const begins = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return wrong(
    number,
    `The line “${begins}” of the ledger names no address`,
    'Take the line back from your repository, or delete it',
  );
}

function wrong(line: number, message: string, hint: string): Diagnostic {
  return diagnose('ledger-wrong', { path: ledgerPath, line, column: 1 }, message, hint);
}

import type { RememberedAddress } from './ledger.ts';

/** The first line of a ledger; the number changes when older versions could not read what follows. */
export const ledgerTitle = '# Broadsheet addresses';
export const ledgerVersion = 1;

const introduction = [
  `${ledgerTitle} ${ledgerVersion}`,
  '# Every address that was ever published, one a line. “broadsheet build” adds to it; commit it with your stories.',
];

/** A ledger as text: one line an address, in code-point order, so that two versions are compared and merged line by line. */
export function writeLedger(addresses: Iterable<RememberedAddress>): string {
  const lines = [...addresses].map(lineOf);
  if (!isSorted(lines)) lines.sort();
  return `${[...introduction, ...lines].join('\n')}\n`;
}

/** Nearly always it is, but for what is new. */
function isSorted(lines: readonly string[]): boolean {
  return lines.every((line, n) => n === 0 || (lines[n - 1] ?? '') <= line);
}

function lineOf({ url, kind, since, source, first, id }: RememberedAddress): string {
  const named = Object.entries({ first, id, file: source }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(value)}`],
  );
  return [escaped(url), kind, since ?? '-', ...named].join(' ');
}

const isPlain = /^[^\s%\p{Cc}\p{Cs}]*$/u;

/** Text without white space, other scripts left as they are, so that a person can read it. */
function escaped(text: string): string {
  if (isPlain.test(text)) return text;
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\s%\p{Cc}]/gu, encodeURIComponent);
}

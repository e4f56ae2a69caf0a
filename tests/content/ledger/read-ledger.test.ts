import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UrlPath } from '../../../src/base/path.ts';
import { type RememberedAddress, rememberedKinds } from '../../../src/content/ledger/ledger.ts';
import { readLedger } from '../../../src/content/ledger/read-ledger.ts';
import { writeLedger } from '../../../src/content/ledger/write-ledger.ts';

const title = '# Broadsheet addresses 1\n';
const said = (text: string) =>
  readLedger(text).diagnostics.map(({ code, place, message }) => [code, place?.line, message]);

describe('readLedger()', () => {
  it('reads what writeLedger() writes, whatever stands in it', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.normalize('NFC'));
    const address: fc.Arbitrary<RememberedAddress> = fc.record(
      {
        url: word.map((text) => `/${text}/` as UrlPath),
        kind: fc.constantFrom(...rememberedKinds),
        since: fc.constantFrom('2024-05-01T09:30:00Z', '2025-12-31T23:59:59Z'),
        source: word,
        first: word.map((text) => `/${text}` as UrlPath),
        id: word,
      },
      { requiredKeys: ['url', 'kind'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(address, { selector: ({ url }) => url }), (addresses) => {
        const text = writeLedger(addresses);
        const { ledger, diagnostics } = readLedger(text);
        expect(diagnostics).toEqual([]);
        const read = [...ledger.entries.values()].map(({ line: _, ...entry }) => entry);
        expect(new Set(read)).toEqual(new Set(addresses));
        expect(writeLedger(read)).toBe(text);
      }),
    );
  });

  it('takes Windows’ line ends, blank lines and lines that stand twice, of which the earlier counts', () => {
    const text = `${title}\n/a/ story 2024-05-02T00:00:00Z\n/a/ story 2024-05-01T00:00:00Z\n/a/ page -\n`;
    const { ledger, diagnostics } = readLedger(text.replaceAll('\n', '\r\n'));
    expect(diagnostics).toEqual([]);
    expect([...ledger.entries.values()]).toEqual([
      { url: '/a/', kind: 'story', since: '2024-05-01T00:00:00Z', line: 4 },
    ]);
    expect(ledger.hasReturns).toBe(true);
  });

  it.each([
    [`${title}<<<<<<< HEAD\n/a/ page -\n=======\n/b/ page -\n>>>>>>> other\n`, [2, 4, 6]],
    [
      `${title}/a/ story\n/b/ storm -\na/ page -\n/c/ page yesterday\n/%zz/ page -\n`,
      [2, 3, 4, 5, 6],
    ],
    [`${title}/a/ page - colour=red\n`, [2]],
    ['/a/ page -\n', [1]],
    ['', [1]],
    ['# Broadsheet addresses 2\n', [1]],
  ])('says which lines it cannot understand: %j', (text, lines) => {
    expect(said(text).map(([code, line]) => [code, line])).toEqual(
      lines.map((line) => ['ledger-wrong', line]),
    );
  });

  it('never crashes, and tells no more than a person can read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(said(text.repeat(3)).length).toBeLessThanOrEqual(20);
      }),
    );
    expect(said(`x\n`.repeat(1000))).toHaveLength(20);
  });
});

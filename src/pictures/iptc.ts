import { given } from '../base/given.ts';
import type { PictureWords } from '../content/picture.ts';

/** Datasets of record 2 that concern readers (IPTC IIM 4.2, chapter 6). */
const datasets = { caption: 120, creator: 80, creditText: 110, copyrightNotice: 116 } as const;

/** What the IPTC block of a picture says that concerns its readers; what it holds besides is passed over. */
export function wordsInIptc(block: Uint8Array): PictureWords {
  const values = valuesOf(block);
  const textOf = (dataset: number): string | undefined =>
    values.get(dataset)?.map(decoded).filter(Boolean).join(', ') || undefined;
  return given({
    caption: textOf(datasets.caption),
    creator: textOf(datasets.creator),
    creditText: textOf(datasets.creditText),
    copyrightNotice: textOf(datasets.copyrightNotice),
  });
}

const tag = 0x1c;
const application = 2;
const extended = 0x8000;

/** The values of record 2 by dataset; the block may begin with what Photoshop puts round it. */
function valuesOf(block: Uint8Array): ReadonlyMap<number, readonly Uint8Array[]> {
  const values = new Map<number, Uint8Array[]>();
  let at = block.findIndex((byte, n) => byte === tag && (block[n + 1] ?? 0) <= 9);
  while (at >= 0 && block[at] === tag) {
    const [record, dataset = 0, high = 0, low = 0] = block.subarray(at + 1, at + 5);
    const length = high * 256 + low;
    if (length >= extended || at + 5 + length > block.length) break;
    if (record === application) {
      const list = values.get(dataset) ?? [];
      values.set(dataset, list);
      list.push(block.subarray(at + 5, at + 5 + length));
    }
    at += 5 + length;
  }
  return values;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** Text that is not UTF-8 was written by an old program, which wrote Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes).trim();
  } catch {
    return windows.decode(bytes).trim();
  }
}

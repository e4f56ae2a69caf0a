import type { Digest } from '../base/digest.ts';
import type { Prose } from '../content/prose.ts';
import type { SearchVolume } from '../pages/search/plan-search.ts';
import { renderRecord } from '../render/render-record.ts';
import type { FindablePage } from '../search/start-pagefind.ts';
import type { Store } from '../store/store.ts';

/** The store has lost a text that was to be indexed. */
export class LostProse extends Error {
  constructor(lost: Digest) {
    super(`the store has lost ${lost}`);
  }
}

/** The pages of a volume, each made when it is asked for, so that their texts are never in memory together. */
export function* findablePages({ records }: SearchVolume, store: Store): Generator<FindablePage> {
  for (const record of records) {
    const prose = store.get(record.prose) as Prose | undefined;
    if (prose === undefined) throw new LostProse(record.prose);
    yield { href: record.href, html: renderRecord(record, prose) };
  }
}

import type { Digest } from '../base/digest.ts';
import { type EntryTable, entryTable } from './entry-table.ts';
import { type PackIndex, readIndex, writeIndex } from './pack-index.ts';
import type { Entry } from './store.ts';

/** What a store knows of where its values lie: the index that earlier builds have written, and what came since. */
export interface KnownEntries {
  readonly find: (digest: Digest) => Entry | undefined;
  readonly add: (entry: Entry) => void;
  /** Know no longer of a value, since it is not where it should be. */
  readonly lose: (digest: Digest) => void;
  /** Has anything come or gone that is not written down? */
  readonly isNews: () => boolean;
  /** Number of entries that the index holds. */
  readonly indexed: () => number;
  /** Write down these entries, and no others. */
  readonly replace: (entries: readonly Entry[]) => void;
  /** Write down what has come, beside what is written already. */
  readonly amend: () => void;
}

/** From so many late entries on, the index is written anew. */
const mostLate = 1024;

/** The entries known in a folder; none when the index is missing, damaged or of another version. */
export function knownEntries(folder: string, version: string): KnownEntries {
  let index: PackIndex | undefined;
  /** Entries that the index does not hold, and those of it that were lost. */
  let late: EntryTable | undefined;
  let isNews = false;
  const indexed = (): PackIndex => {
    index ??= readIndex(folder, 'index', version);
    return index;
  };
  const others = (): EntryTable => {
    if (late === undefined) {
      late = entryTable();
      readIndex(folder, 'late', version).entries().forEach(late.set);
    }
    return late;
  };
  const replace = (entries: readonly Entry[]): void => {
    writeIndex(folder, 'index', version, entries);
    writeIndex(folder, 'late', version, []);
    [index, late, isNews] = [undefined, undefined, false];
  };
  return {
    find: (digest) => {
      const known = others().find(digest) ?? indexed().find(digest);
      return known === 'lost' ? undefined : known;
    },
    add: (entry) => {
      others().set(entry);
      isNews = true;
    },
    lose: (digest) => {
      others().lose(digest);
      isNews = true;
    },
    isNews: () => isNews || others().size() > 0,
    indexed: () => indexed().size,
    replace,
    amend: () => {
      if (!isNews) return;
      const known = others().entries();
      if (known.length < mostLate) writeIndex(folder, 'late', version, known);
      else {
        const rest = indexed()
          .entries()
          .filter(({ digest }) => others().find(digest) === undefined);
        replace([...rest, ...known]);
      }
      isNews = false;
    },
  };
}

import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import { digest } from '../base/digest.ts';
import type { SearchFile } from './search-file.ts';

/**
 * The files of one index in the order of their names, and with the same bytes whenever the same was indexed. Pagefind writes the
 * values of filters, and languages, in the order of a hash table that is another in every process; here they are sorted, and the
 * files that name them follow. `pages`: with what was indexed, or only with what searches it.
 */
export function canonical(
  indexed: readonly SearchFile[],
  pages: 'kept' | 'left out' = 'kept',
): readonly SearchFile[] {
  const renamed = new Map<string, string>();
  const isEmpty = pages === 'left out';
  const files = isEmpty ? indexed.filter((file) => !isOfPages(file)) : indexed;
  const filters = files.filter(isFilter).map((file) => rename(file, sortedFilter, 7, renamed));
  const metas = files
    .filter(isMeta)
    .map((file) =>
      rename(file, (meta) => (isEmpty ? emptyMeta(meta) : sortedMeta(meta, renamed)), 10, renamed),
    );
  const entries = files.filter(isEntry).map((file) => sortedEntry(file, renamed));
  const others = files.filter((file) => !isFilter(file) && !isMeta(file) && !isEntry(file));
  return [...others, ...filters, ...metas, ...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isFilter = ({ name }: SearchFile): boolean => name.endsWith('.pf_filter');
const isMeta = ({ name }: SearchFile): boolean => name.endsWith('.pf_meta');
const isOfPages = ({ name }: SearchFile): boolean => /^(?:index|fragment|filter)\//.test(name);
const isEntry = ({ name }: SearchFile): boolean => name === 'pagefind-entry.json';

/** A file with its data changed, and named by a digest of so many digits; `renamed` notes the old name and the new one, as files say them. */
function rename(
  { name, bytes }: SearchFile,
  change: (data: unknown) => unknown,
  digits: number,
  renamed: Map<string, string>,
): SearchFile {
  const data = encode(change(readData(bytes, name)));
  const [, before = '', own = '', lang = '', ending = ''] = namePattern.exec(name) ?? [];
  const called = `${lang}_${digest(data).slice(0, digits)}`;
  renamed.set(own, called);
  return { name: `${before}${called}${ending}`, bytes: packed(data) };
}

/** `filter/en_1a2b3c4.pf_filter`, `pagefind.en_1a2b3c4d5e.pf_meta`. */
const namePattern = /^(.*[/.])(([^/._]+)_[\da-f]+)(\.pf_\w+)$/;

/** `[name, [[value, pages], …]]`. */
function sortedFilter(data: unknown): unknown {
  const [name, values] = listOf(data);
  return [name, sortedByFirst(values)];
}

/** `[version, pages, chunks of the index, [[name, filter], …], sorts, names of fields]`. */
function sortedMeta(data: unknown, renamed: ReadonlyMap<string, string>): unknown {
  const [version, pages, chunks, filters, sorts, fields] = listOf(data);
  const named = listOf(filters).map((filter) => {
    const [name, file] = listOf(filter);
    return [name, renamed.get(String(file)) ?? file];
  });
  return [version, pages, chunks, sortedByFirst(named), sortedByFirst(sorts), fields];
}

function emptyMeta(data: unknown): unknown {
  const [version, , , , , fields] = listOf(data);
  return [version, [], [], [], [], fields];
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function sortedEntry(
  { name, bytes }: SearchFile,
  renamed: ReadonlyMap<string, string>,
): SearchFile {
  const entry: Entry = JSON.parse(new TextDecoder().decode(bytes));
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, known]) => [lang, { ...known, hash: renamed.get(known.hash) ?? known.hash }]);
  const sorted = { ...entry, languages: Object.fromEntries(languages) };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(sorted)) };
}

function sortedByFirst(rows: unknown): readonly unknown[] {
  const first = (row: unknown): string => String(listOf(row)[0]);
  return [...listOf(rows)].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** What Pagefind puts in front of all data, to see whether it was unpacked well. */
const signature = new TextEncoder().encode('pagefind_dcd');

function readData(bytes: Uint8Array, name: string): unknown {
  const unpacked = gunzipSync(bytes);
  if (!unpacked.subarray(0, signature.length).equals(signature)) throw new Error(`${name} is odd`);
  return decode(unpacked.subarray(signature.length));
}

/** Packed by a program that gives the same bytes on every machine, as zlib does not. */
function packed(data: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, data]), { mtime: 0, level: 9 });
}

function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  throw new Error('an index is built otherwise than it was known to be');
}

import type { Diagnostic } from './base/diagnostic.ts';
import { type Digest, digest } from './base/digest.ts';
import type { ContentPath } from './base/path.ts';
import type { Document } from './content/document.ts';
import { type MarkdownEngine, makeEngine } from './content/markdown/engine.ts';
import { parseDocument } from './content/parse-document.ts';
import type { ParseSettings } from './content/settings/settings.ts';
import { readSource } from './content/sources/read-source.ts';
import type { SourceFile } from './content/sources/source.ts';
import type { SeenFiles } from './store/seen-files.ts';
import type { Store } from './store/store.ts';

/** What source files are parsed with. */
export interface ParseTools {
  readonly settings: ParseSettings;
  /** What wrote the values in the store: documents of one version of Broadsheet mean nothing to another. */
  readonly version: string;
  readonly store: Store;
  readonly seen: SeenFiles;
  readonly onParsed?: (done: number, total: number) => void;
}

/** The documents of a content folder. */
export interface ParsedSources {
  /** In the order of the files. */
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the store is to keep for the next build. */
  readonly kept: readonly Digest[];
  /** Number of files that had to be parsed, because no build had parsed these bytes before. */
  readonly parsed: number;
}

/** What the store remembers of a source file. */
interface Remembered {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

interface Understood extends Remembered {
  readonly key?: Digest;
  readonly isNew?: true;
}

/**
 * The documents of source files. A file that looks as it did when it was last read is not read, and bytes that were parsed
 * before, under the same path and settings, are not parsed.
 */
export async function parseSources(
  sources: readonly SourceFile[],
  tools: ParseTools,
): Promise<ParsedSources> {
  const settings = digest([tools.version, tools.settings]);
  const recalled = sources.map((source) => recall(source, settings, tools));
  const missing = recalled.filter((known) => known === undefined).length;
  const engine = missing > 0 ? await makeEngine() : undefined;
  let done = 0;
  const all = sources.flatMap((source, n): Understood | readonly [] => {
    const known = recalled[n];
    if (known || !engine) return known ?? [];
    done += 1;
    tools.onParsed?.(done, missing);
    return readAndParse(source, settings, engine, tools);
  });
  return {
    documents: all.flatMap(({ document }) => document ?? []),
    diagnostics: [
      ...(engine ? fallback(engine) : []),
      ...all.flatMap(({ diagnostics }) => diagnostics),
    ],
    kept: all.flatMap(({ key, document }) =>
      key === undefined ? [] : document ? [key, document.body.prose] : [key],
    ),
    parsed: all.filter(({ isNew }) => isNew).length,
  };
}

function keyOf(path: ContentPath, bytes: Digest, settings: Digest): Digest {
  return digest(`${settings} ${bytes} ${path}`);
}

function recall(
  { path, place, stamp }: SourceFile,
  settings: Digest,
  { seen, store }: ParseTools,
): Understood | undefined {
  const bytes = seen.digestOf(place, stamp);
  return bytes && remembered(keyOf(path, bytes, settings), store);
}

/** A document without its prose is of no use, so both must be there. */
function remembered(key: Digest, store: Store): Understood | undefined {
  const known = store.get(key) as Remembered | undefined;
  if (known === undefined) return undefined;
  if (known.document && !store.has(known.document.body.prose)) return undefined;
  return { ...known, key };
}

function readAndParse(
  source: SourceFile,
  settings: Digest,
  engine: MarkdownEngine,
  tools: ParseTools,
): Understood {
  const read = readSource(source);
  if ('problem' in read) return { diagnostics: [read.problem] };
  const bytes = digest(read.bytes);
  tools.seen.see(source.place, read.stamp, bytes);
  const key = keyOf(source.path, bytes, settings);
  const known = remembered(key, tools.store);
  if (known) return known;
  const { document, prose, diagnostics } = parseDocument(
    { path: source.path, bytes: read.bytes },
    tools.settings,
    engine,
  );
  if (document && prose) tools.store.put(document.body.prose, prose);
  const made: Remembered = { diagnostics, ...(document ? { document } : {}) };
  tools.store.put(key, made);
  return { ...made, key, isNew: true };
}

function fallback({ parser }: MarkdownEngine): readonly Diagnostic[] {
  if (parser === 'satteri') return [];
  const message =
    'The fast Markdown parser has no binary for this machine, so remark-parse does its work, more slowly';
  return [{ code: 'parser-fallback', severity: 'notice', message }];
}

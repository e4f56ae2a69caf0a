import type { Diagnostic } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import type { Document } from '../content/document.ts';
import { type MarkdownEngine, makeEngine } from '../content/markdown/engine.ts';
import type { ParseSettings } from '../content/settings/settings.ts';
import type { SourceFile } from '../content/sources/source.ts';
import type { Crew } from '../press/crew.ts';
import { inBatches } from '../press/in-batches.ts';
import type { Memory } from '../store/memory.ts';
import type { BuildOptions } from './build-options.ts';
import {
  fileParser,
  makeKey,
  type ParsedBatch,
  type ParsedFile,
  type ParseSetup,
  recall,
  type Understood,
  type UnreadFile,
} from './parse-files.ts';

/** What source files are parsed with. */
export interface ParseTools {
  readonly settings: ParseSettings;
  readonly memory: Memory;
  readonly crew: Crew;
  readonly onParsed: (done: number, total: number) => void;
  readonly onTimed?: BuildOptions['onTimed'];
}

/** The documents of a content folder. */
export interface ParsedSources {
  /** In the order of the files. */
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the store is to keep for the next build. */
  readonly kept: readonly Digest[];
  /** Under which the store remembers what each file says. */
  readonly keys: ReadonlyMap<ContentPath, Digest>;
  /** Number of files that had to be parsed, because no build had parsed these bytes before. */
  readonly parsed: number;
}

/**
 * The documents of source files. A file that looks as it did when it was last read is not read, and bytes that were parsed
 * before, under the same path and settings, are not parsed.
 */
export async function parseSources(
  sources: readonly SourceFile[],
  tools: ParseTools,
): Promise<ParsedSources> {
  const setup: ParseSetup = { settings: tools.settings, version: tools.memory.version };
  const known = recallAll(sources, setup, tools.memory);
  const unknown = sources.filter(({ path }) => !known.has(path));
  const engine = unknown.length > 0 ? await makeEngine() : undefined;
  const parsed = engine ? await parseAll(unknown, setup, engine, tools) : new Map();
  const all = sources.flatMap(({ path }) => known.get(path) ?? parsed.get(path) ?? []);
  return {
    documents: all.flatMap(({ document }) => document ?? []),
    diagnostics: [
      ...(engine ? fallback(engine) : []),
      ...all.flatMap(({ diagnostics }) => diagnostics),
    ],
    kept: all.flatMap(({ key, document }) => [
      ...(key ? [key] : []),
      ...(document ? [document.body.prose] : []),
    ]),
    keys: new Map(
      all.flatMap(({ key, document }) => (key && document ? [[document.path, key] as const] : [])),
    ),
    parsed: all.filter(({ isNew }) => isNew).length,
  };
}

interface Found extends Understood {
  readonly key?: Digest;
  readonly isNew?: boolean;
}

type ByPath = ReadonlyMap<SourceFile['path'], Found>;

/** What the memory knows of files that nobody has touched. */
function recallAll(
  sources: readonly SourceFile[],
  setup: ParseSetup,
  { store, seen }: Memory,
): ByPath {
  const keyOf = makeKey(setup);
  const known = new Map<SourceFile['path'], Found>();
  for (const { path, place, stamp } of sources) {
    const bytes = seen.digestOf(place, stamp);
    if (bytes === undefined) continue;
    const key = keyOf(path, bytes);
    const understood = recall(key, store);
    if (understood) known.set(path, { ...understood, key });
  }
  return known;
}

/** Read and parse files, on all threads. */
async function parseAll(
  sources: readonly SourceFile[],
  setup: ParseSetup,
  engine: MarkdownEngine,
  { memory, crew, onParsed, onTimed }: ParseTools,
): Promise<ByPath> {
  const { store, seen } = memory;
  const parse = fileParser(setup, store, engine);
  const batches = [...inBatches(sources)];
  const parsed = await crew.share({
    name: 'parse',
    setup: 'folder' in store ? { ...setup, folder: store.folder } : setup,
    batches,
    own: (batch): ParsedBatch => ({ files: parse(batch), entries: [] }),
    onDone: (done) => onParsed(done, batches.length),
  });
  if ('addEntries' in store) for (const { entries } of parsed) store.addEntries(entries);
  const files = parsed.flatMap((batch) => batch.files);
  return new Map(
    sources.map((source, n) => {
      const file = files[n];
      if (file && 'key' in file) {
        seen.see(source.place, file.stamp, file.digest);
        if (file.time) onTimed?.({ kind: 'parse', name: source.path, ...file.time });
      }
      return [source.path, file ? foundIn(file, memory) : { diagnostics: [] }];
    }),
  );
}

function foundIn(file: ParsedFile | UnreadFile, { store }: Memory): Found {
  if ('problem' in file) return { diagnostics: [file.problem] };
  const { key, isNew } = file;
  return { ...(file.understood ?? recall(key, store) ?? { diagnostics: [] }), key, isNew };
}

function fallback({ parser }: MarkdownEngine): readonly Diagnostic[] {
  if (parser === 'satteri') return [];
  const message =
    'The fast Markdown parser has no binary for this machine, so remark-parse does its work, more slowly';
  return [{ code: 'parser-fallback', severity: 'notice', message }];
}

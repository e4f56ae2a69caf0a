import type { Diagnostic } from '../base/diagnostic.ts';
import type { Digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath } from '../base/path.ts';
import type { Sketch } from '../content/document.ts';
import { type MarkdownEngine, makeEngine } from '../content/markdown/engine.ts';
import type { ParseSettings } from '../content/settings/settings.ts';
import type { SourceFile } from '../content/sources/source.ts';
import type { Texts } from '../content/texts.ts';
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
import { type TextHolder, textHolder } from './text-holder.ts';

/** What source files are parsed with. */
export interface ParseTools {
  readonly settings: ParseSettings;
  readonly memory: Memory;
  readonly crew: Crew;
  /** Of how many files the texts may be held in memory. */
  readonly mostTexts: number;
  readonly onParsed: (done: number, total: number) => void;
  readonly onTimed?: BuildOptions['onTimed'];
}

/** The documents of a content folder. */
export interface ParsedSources {
  /** In the order of the files. */
  readonly documents: readonly Sketch[];
  readonly texts: Texts;
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
  const holder = textHolder(tools.memory.store, sources.length <= tools.mostTexts);
  const known = recallAll(sources, setup, holder, tools.memory);
  const unknown = sources.filter(({ path }) => !known.has(path));
  const engine = unknown.length > 0 ? await makeEngine() : undefined;
  const parsed = engine ? await parseAll(unknown, setup, holder, engine, tools) : new Map();
  const all = sources.flatMap(({ path }) => known.get(path) ?? parsed.get(path) ?? []);
  return {
    documents: all.flatMap(({ document }) => document ?? []),
    texts: holder.texts,
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

interface Found extends Pick<Understood, 'diagnostics'> {
  readonly document?: Sketch;
  readonly key?: Digest;
  readonly isNew?: boolean;
}

type ByPath = ReadonlyMap<SourceFile['path'], Found>;

/** What the memory knows of files that nobody has touched. */
function recallAll(
  sources: readonly SourceFile[],
  setup: ParseSetup,
  holder: TextHolder,
  { store, seen }: Memory,
): ByPath {
  const keyOf = makeKey(setup);
  const known = new Map<SourceFile['path'], Found>();
  for (const { path, place, stamp } of sources) {
    const bytes = seen.digestOf(place, stamp);
    if (bytes === undefined) continue;
    const key = keyOf(path, bytes);
    const understood = recall(key, store);
    if (understood) known.set(path, { ...held(understood, key, holder), key });
  }
  return known;
}

/** What is held of what a file says. */
function held(
  { document, diagnostics }: Understood,
  key: Digest,
  { take }: TextHolder,
): Pick<Found, 'document' | 'diagnostics'> {
  return { diagnostics, ...given({ document: document && take(document, key) }) };
}

/** Read and parse files, on all threads. */
async function parseAll(
  sources: readonly SourceFile[],
  setup: ParseSetup,
  holder: TextHolder,
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
    own: (batch): HeldBatch => ({
      files: parse(batch).map((file) => heldFile(file, holder)),
      entries: [],
    }),
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
      return [source.path, file ? foundIn(file, holder, memory) : { diagnostics: [] }];
    }),
  );
}

/** A file that was read, with what is held of it if this thread has read it. */
type HeldFile = UnreadFile | (Omit<ParsedFile, 'understood'> & { readonly found?: Found });

interface HeldBatch extends Pick<ParsedBatch, 'entries'> {
  readonly files: readonly HeldFile[];
}

function heldFile(file: ParsedFile | UnreadFile, holder: TextHolder): HeldFile {
  if ('problem' in file) return file;
  const { understood, ...others } = file;
  return understood ? { ...others, found: held(understood, file.key, holder) } : others;
}

function foundIn(file: HeldFile, holder: TextHolder, { store }: Memory): Found {
  if ('problem' in file) return { diagnostics: [file.problem] };
  const { key, isNew } = file;
  const understood = file.found ? undefined : recall(key, store);
  const found = file.found ?? (understood && held(understood, key, holder));
  return { ...(found ?? { diagnostics: [] }), key, isNew };
}

function fallback({ parser }: MarkdownEngine): readonly Diagnostic[] {
  if (parser === 'satteri') return [];
  const message =
    'The fast Markdown parser has no binary for this machine, so remark-parse does its work, more slowly';
  return [{ code: 'parser-fallback', severity: 'notice', message }];
}

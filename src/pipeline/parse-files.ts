import type { Diagnostic } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath } from '../base/path.ts';
import { shareEmpties } from '../base/share-empties.ts';
import type { Stamp } from '../base/stamp.ts';
import type { Document } from '../content/document.ts';
import type { MarkdownEngine } from '../content/markdown/engine.ts';
import { parseDocument } from '../content/parse-document.ts';
import type { ParseSettings } from '../content/settings/settings.ts';
import { readSource } from '../content/sources/read-source.ts';
import type { SourceFile } from '../content/sources/source.ts';
import { type Time, timed } from '../press/timed.ts';
import type { Entry, SharedStore, Store } from '../store/store.ts';

/** What a source file was understood to say, as the store remembers it. */
export interface Understood {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** A source file that was read: what it says lies in the store under `key`. */
export interface ParsedFile {
  readonly key: Digest;
  /** Of the bytes, and how the file looked when they were read. */
  readonly digest: Digest;
  readonly stamp: Stamp;
  /** Had nobody parsed these bytes before? */
  readonly isNew: boolean;
  /** The same, where it need not be taken from the store first. */
  readonly understood?: Understood;
  readonly time?: Time;
}

/** A source file that could not be read. */
export interface UnreadFile {
  readonly problem: Diagnostic;
}

/** Everything besides the file itself that its key is made of. */
export interface ParseSetup {
  readonly settings: ParseSettings;
  /** Of Broadsheet. */
  readonly version: string;
}

/** The key under which the store remembers what the bytes of a digest say at a path. */
export function makeKey(setup: ParseSetup): (path: ContentPath, bytes: Digest) => Digest {
  const setting = digest([setup.version, setup.settings]);
  return (path, bytes) => digest(`${setting} ${bytes} ${path}`);
}

/** What the store remembers under a key; nothing unless the prose is there, too. */
export function recall(key: Digest, store: Store): Understood | undefined {
  const known = store.get(key) as Understood | undefined;
  if (known?.document && !store.has(known.document.body.prose)) return undefined;
  return known && lean(known);
}

/** What was read back from JSON, and nobody else holds, with as little memory as will do. */
function lean(understood: Understood): Understood {
  if (understood.document) {
    shareEmpties(understood.document.fields);
    shareEmpties(understood.document.body);
  }
  return understood;
}

/** Reads files, and puts what they say into a store. */
export type FileParser = (files: readonly SourceFile[]) => readonly (ParsedFile | UnreadFile)[];

export function fileParser(setup: ParseSetup, store: Store, engine: MarkdownEngine): FileParser {
  const key = makeKey(setup);
  const parseFile = (file: SourceFile): ParsedFile | UnreadFile => {
    const read = readSource(file);
    if ('problem' in read) return read;
    const own = digest(read.bytes);
    const parsed = { key: key(file.path, own), digest: own, stamp: read.stamp };
    const known = recall(parsed.key, store);
    if (known) return { ...parsed, isNew: false, understood: known };
    const text = { path: file.path, bytes: read.bytes, digest: own };
    const { document, prose, diagnostics } = parseDocument(text, setup.settings, engine);
    if (document && prose) store.put(document.body.prose, prose);
    const json = JSON.stringify({ diagnostics, ...given({ document }) } satisfies Understood);
    store.putJson(parsed.key, json);
    // A text cut out of a longer one keeps all of that in memory; read back, the document keeps nothing of its file.
    return { ...parsed, isNew: true, understood: lean(JSON.parse(json)) };
  };
  return (files) =>
    files.map((file) => {
      let time: Time | undefined;
      const parsed = timed(
        () => parseFile(file),
        (took) => {
          time = took;
        },
      );
      return 'key' in parsed ? { ...parsed, ...given({ time }) } : parsed;
    });
}

/** What a worker sends back of a batch: where everything lies that it has put into the store. */
export interface ParsedBatch {
  readonly files: readonly (ParsedFile | UnreadFile)[];
  readonly entries: readonly Entry[];
}

/** A worker that parses files; documents do not cross threads, but wait in the store. */
export function batchParser(
  setup: ParseSetup,
  store: SharedStore,
  engine: MarkdownEngine,
): (files: readonly SourceFile[]) => ParsedBatch {
  const parse = fileParser(setup, store, engine);
  return (files) => {
    const parsed = parse(files).map((file) => ('key' in file ? withoutDocument(file) : file));
    return { files: parsed, entries: store.takeEntries() };
  };
}

function withoutDocument({ understood: _, ...file }: ParsedFile): ParsedFile {
  return file;
}

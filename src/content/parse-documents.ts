import type { Diagnostic } from '../base/diagnostic.ts';
import type { Document } from './document.ts';
import type { MarkdownEngine } from './markdown/engine.ts';
import { parseDocument } from './parse-document.ts';
import type { Prose } from './prose.ts';
import type { ParseSettings } from './settings/settings.ts';
import type { SourceFile } from './sources/source.ts';

/** What is done with each document as soon as it is parsed, so that prose need not stay in memory. */
export interface ParseEvents {
  readonly onProse: (document: Document, prose: Prose) => void;
  readonly onParsed: (done: number, total: number) => void;
}

/** Parse every source file of a publication. */
export function parseDocuments(
  sources: readonly SourceFile[],
  settings: ParseSettings,
  engine: MarkdownEngine,
  { onProse, onParsed }: ParseEvents,
): { readonly documents: readonly Document[]; readonly diagnostics: readonly Diagnostic[] } {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [...fallback(engine)];
  for (const [n, source] of sources.entries()) {
    const { document, prose, diagnostics: found } = parseDocument(source, settings, engine);
    diagnostics.push(...found);
    if (document) documents.push(document);
    if (document && prose) onProse(document, prose);
    onParsed(n + 1, sources.length);
  }
  return { documents, diagnostics };
}

function fallback({ parser }: MarkdownEngine): readonly Diagnostic[] {
  if (parser === 'satteri') return [];
  const message =
    'The fast Markdown parser has no binary for this machine, so remark-parse does its work, more slowly';
  return [{ code: 'parser-fallback', severity: 'notice', message }];
}

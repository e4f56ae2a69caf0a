import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import { decode } from '../sources/decode.ts';
import type { SourceText } from '../sources/read-source.ts';
import type { Publication } from './publication.ts';
import { readPublication } from './read-publication.ts';

/** The publication that a content folder's `publication.yml` describes; without that file, all defaults. */
export function readSettings(
  source: SourceText | undefined,
  baseUrl?: string,
): { readonly publication: Publication; readonly diagnostics: readonly Diagnostic[] } {
  const path = source?.path ?? ('publication.yml' as ContentPath);
  const { text = '', diagnostics } = decode(source?.bytes ?? new Uint8Array(), path);
  const read = readPublication(text, path, baseUrl);
  return { publication: read.publication, diagnostics: [...diagnostics, ...read.diagnostics] };
}

import { type Code, type Severity, severities } from './catalogue.ts';

/** Where in a file; lines and columns count from 1, from the very top of the file, columns in UTF-16 units. */
export interface Place {
  /** The folder of the publication that holds the file; `content` unless said otherwise. */
  readonly folder?: 'content' | 'templates' | 'public';
  /** Path below that folder. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something an editor or developer should know about one of their files. */
export interface Diagnostic {
  /** Permanent name, explained in `docs/diagnostics.md`. */
  readonly code: Code;
  readonly severity: Severity;
  /** What happened and why: one sentence, no final period, `“”` round values. */
  readonly message: string;
  /** What to do about it: one sentence, no final period. */
  readonly hint?: string;
  readonly place?: Place;
}

/** Make a diagnostic; the catalogue decides how severe its code is. `place`: undefined of the machine or of everything. */
export function diagnose(
  code: Code,
  place: Place | undefined,
  message: string,
  hint?: string,
): Diagnostic {
  const known = { code, severity: severities[code], message };
  return { ...known, ...(place ? { place } : {}), ...(hint ? { hint } : {}) };
}

/** Does any of these stop a build? */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Order for reading: by file, then line, then column, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.path ?? '', b.place?.path ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

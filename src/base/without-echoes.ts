import type { Code } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

const unread = /^(?:front-matter|yaml)-/;
const guesses: ReadonlySet<Code> = new Set(['headline-guessed', 'date-guessed', 'date-missing']);

/**
 * Diagnostics without those that only follow from another: that a headline or date had to be guessed is no news where the
 * front matter, which may hold it, could not be read.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Set(
    diagnostics.flatMap(({ code, place }) => (unread.test(code) && place ? place.path : [])),
  );
  if (files.size === 0) return diagnostics;
  return diagnostics.filter(
    ({ code, place }) => !guesses.has(code) || !files.has(place?.path ?? ''),
  );
}

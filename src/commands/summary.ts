import type { Severity } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { BuildResult } from '../pipeline/build-result.ts';

/** How a build went, in a few lines for people. */
export function summary(result: BuildResult, seconds: number, output: string): string {
  const counts = countLine(result.diagnostics);
  if (result.outcome !== 'published') return `Nothing was published${counts && `: ${counts}`}`;
  const { written, unchanged, removed } = result.changes;
  const { stories, pages } = result.counts;
  const kinds = Object.entries(pages).map(([kind, count]) => `${count} ${kind}`);
  const all = Object.values(pages).reduce((sum, count) => sum + count, 0);
  return [
    `${amount(stories, 'story', 'stories')}, ${amount(all, 'page')} (${kinds.join(', ')})`,
    `${written.length} written, ${unchanged} unchanged, ${removed.length} removed in ${seconds.toFixed(1)} s → ${output}`,
    ...(counts ? [counts] : []),
  ].join('\n');
}

/** `1 error, 2 warnings`; empty when there is nothing to count. */
function countLine(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => ({ severity, count: countOf(diagnostics, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => amount(count, severity))
    .join(', ');
}

function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

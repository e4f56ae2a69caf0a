import { relative } from 'node:path';
import { compareDiagnostics } from '../base/diagnostic.ts';
import type { BuildResult, WrittenLedger } from '../pipeline/build-result.ts';
import type { ExitCode } from './exit-code.ts';
import { fileOf, type ReportOptions } from './report.ts';

/** How a build went, for programs: one JSON object, described in `docs/command-line.md`. */
export function jsonReport(
  result: BuildResult,
  code: ExitCode,
  seconds: number,
  options: ReportOptions,
): string {
  const published = result.outcome === 'published' ? result : undefined;
  const diagnostics = [...result.diagnostics].sort(compareDiagnostics);
  return JSON.stringify(
    {
      outcome: result.outcome,
      exitCode: code,
      seconds: Math.round(seconds * 1000) / 1000,
      ...(result.outcome === 'refused' ? { problem: result.problem } : {}),
      ...(published ? { stories: published.counts.stories, pages: published.counts.pages } : {}),
      ...(published ? { changes: published.changes, work: workOf(published) } : {}),
      ...(published?.ledger ? { ledger: amounts(published.ledger) } : {}),
      diagnostics: diagnostics.map(({ code: name, severity, message, hint, place }) => ({
        code: name,
        severity,
        message,
        hint,
        ...(place
          ? {
              file: relative(options.working, fileOf(place, options)).replaceAll('\\', '/'),
              line: place.line,
              column: place.column,
            }
          : {}),
      })),
    },
    null,
    2,
  );
}

function amounts({ added, forgotten }: WrittenLedger) {
  return { added, forgotten };
}

/** What had to be done, in numbers. */
function workOf({ work, changes }: Extract<BuildResult, { outcome: 'published' }>) {
  return { ...work, written: changes.written.length, removed: changes.removed.length };
}

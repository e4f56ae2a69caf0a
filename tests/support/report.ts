import type { Code, Severity } from '../../src/base/catalogue.ts';

/** One diagnostic as the command prints it. */
export interface Printed {
  readonly code: Code;
  readonly severity: Severity;
  /** Empty, and 0, where none is printed. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The message, and behind `→` the remedy. */
  readonly printed: readonly string[];
  /** The line it is about, and the mark under it. */
  readonly excerpt: readonly string[];
}

const head = /^(?:(.+?)(?::(\d+):(\d+))? {2})?(error|warning|notice) {2}([a-z\d-]+)$/;

/** The diagnostics of a printed report. */
export function readReport(report: string): readonly Printed[] {
  return report.split('\n\n').flatMap((block) => {
    const [first = '', ...lines] = block.trim().split('\n');
    const [, file = '', line = '0', column = '0', severity, code] = head.exec(first) ?? [];
    if (code === undefined) return [];
    return {
      code: code as Code,
      severity: severity as Severity,
      file,
      line: Number(line),
      column: Number(column),
      printed: lines.filter((text) => !text.startsWith('    ')).map((text) => text.trim()),
      excerpt: lines.filter((text) => text.startsWith('    ')),
    };
  });
}

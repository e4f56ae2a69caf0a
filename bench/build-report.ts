/** What a build says it did, in `broadsheet build --json`. */
export interface Work {
  /** Content files that were parsed. */
  readonly parsed: number;
  /** Pages whose template was called. */
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
}

/** What of a build's JSON the benchmark wants. */
export interface BuildReport {
  /** Undefined when the build does not count its work. */
  readonly work: Work | undefined;
  /** All pages of the site, whether they were touched or not. */
  readonly pages: number;
  /** Files that were written. */
  readonly written: number;
}

interface BuildJson {
  readonly work?: Work;
  readonly pages: Readonly<Record<string, number>>;
  readonly changes: { readonly written: readonly string[] };
}

/** The report of a build that published. */
export function readBuildReport(json: string): BuildReport {
  const { work, pages, changes } = JSON.parse(json) as BuildJson;
  const all = Object.values(pages).reduce((sum, count) => sum + count, 0);
  return { work, pages: all, written: changes.written.length };
}

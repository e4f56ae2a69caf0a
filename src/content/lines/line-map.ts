/** From lines of the passed Markdown back to the file; index 0 is line 1. */
export interface LineMap {
  readonly lines: readonly LineOrigin[];
}

/** Where a line of the passed Markdown came from. */
export interface LineOrigin {
  /** Line of the file, from 1 and from its very top. */
  readonly line: number;
  /** What to add to a column of the passed line to get the file's column. */
  readonly shift: number;
}

/** The place in the file of a point in the passed Markdown. */
export function originOf(
  map: LineMap,
  line: number,
  column: number,
): { line: number; column: number } {
  const origin = map.lines[Math.min(line, map.lines.length) - 1] ?? { line: 1, shift: 0 };
  return { line: origin.line, column: Math.max(1, column + origin.shift) };
}

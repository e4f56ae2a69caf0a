/** A line that opens more lists and quotations than this is refused before any parser sees it. */
export const deepestNesting = 100;

/**
 * Does a line open more than 100 lists and quotations inside each other? Parsers need time that grows with the square of
 * such a line's length. A row of `- - -` that is a rule opens none; the caller knows which lines are rules or code.
 */
export function nestsTooDeep(line: string): boolean {
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
  let count = 0;
  while (count <= deepestNesting && mark.test(line)) count += 1;
  return count > deepestNesting;
}

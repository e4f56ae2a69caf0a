/**
 * A row of a table with a space between each bare web address and the bar that touches it, which the native parser would take
 * for a part of the address. Cells lose the white space round them, so that nobody sees it.
 */
export function apartFromBars(row: string): string {
  const cells = row.split('|');
  return cells
    .map((cell, index) => (index < cells.length - 1 && endsInAddress(cell) ? `${cell} ` : cell))
    .join('|');
}

/** Unless its bar is escaped and so belongs to the address. */
function endsInAddress(cell: string): boolean {
  const word = cell.slice(Math.max(cell.lastIndexOf(' '), cell.lastIndexOf('\t')) + 1);
  return /https?:\/\/|www\./i.test(word) && !word.endsWith('\\');
}

/** A cell: text stands at the left, a number at the right, nothing is a dash. */
export type Cell = string | number | undefined;

/** A Markdown table. A column that holds numbers is set to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, n) =>
    rows.some((row) => typeof row[n] === 'number') ? '---:' : '---',
  );
  return [head, rule, ...rows.map((row) => row.map(written))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** Three digits are as much as a measurement is worth: `1,234`, `56.7`, `0.089`. */
function written(cell: Cell): string {
  if (cell === undefined || Number.isNaN(cell)) return '–';
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell) || Math.abs(cell) >= 100) return grouped(Math.round(cell));
  return cell.toPrecision(cell < 0.1 ? 2 : 3);
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { between } from './html-text.ts';

type CellHtml = (cell: TableCell) => string;

/** Table `number` of a text as remark-rehype and the prose visitor make it, in the frame in which it scrolls. */
export function tableHtml({ align, children }: Table, number: number, cellHtml: CellHtml): string {
  const [head = '', ...body] = children.map((row, index) =>
    rowHtml(row, index === 0 ? 'th' : 'td', align ?? [], cellHtml),
  );
  const rows = body.length === 0 ? '' : `\n<tbody>${between(body.join('\n'))}</tbody>`;
  const table = `<table>${between(`<thead>${between(head)}</thead>${rows}`)}</table>`;
  return `<div class="table" role="region" tabindex="0" aria-label="Table ${number}">${table}</div>`;
}

/** Short rows are filled up, long ones cut. */
function rowHtml(
  { children }: TableRow,
  name: 'th' | 'td',
  align: readonly AlignType[],
  cellHtml: CellHtml,
): string {
  const cells = align.map((side, column) => {
    const cell = children[column];
    const style = side ? ` class="align-${side}"` : '';
    return `<${name}${style}>${cell ? cellHtml(cell) : ''}</${name}>`;
  });
  return `<tr>${between(cells.join('\n'))}</tr>`;
}

import type { TableCell } from 'mdast';
import { expect, it } from 'vitest';
import { tableHtml } from '../../../src/content/markdown/table-html.ts';

const cell: TableCell = { type: 'tableCell', children: [] };

it('fills short rows up, cuts long ones, and says on which side each column stands', () => {
  const html = tableHtml(
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        { type: 'tableRow', children: [cell, cell, cell] },
        { type: 'tableRow', children: [cell] },
      ],
    },
    3,
    () => 'x',
  );
  expect(html.replaceAll('\n', '')).toBe(
    '<div class="table" role="region" tabindex="0" aria-label="Table 3"><table>' +
      '<thead><tr><th>x</th><th class="align-right">x</th></tr></thead>' +
      '<tbody><tr><td>x</td><td class="align-right"></td></tr></tbody></table></div>',
  );
});

import { expect, it } from 'vitest';
import { table } from '../../bench/table.ts';

it('Columns with numbers are set to the right, numbers have three digits, nothing is a dash', () => {
  const rows = [
    ['cold', 12.3456, undefined],
    ['one edit', 0.0333, 1234],
    ['new story', 7, 1234.5],
    ['unmeasured', Number.NaN, 0.25],
  ] as const;
  expect(table(['scenario', 'seconds', 'pages'], rows)).toBe(
    `| scenario | seconds | pages |
| --- | ---: | ---: |
| cold | 12.3 | – |
| one edit | 0.033 | 1,234 |
| new story | 7 | 1,235 |
| unmeasured | – | 0.250 |
`,
  );
});

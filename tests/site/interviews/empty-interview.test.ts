import { expect, it } from 'vitest';
import { codes, siteOf } from '../../support/site.ts';

it.each([
  ['type: interview', 'Plain prose.', 'articles/a.md', 4],
  ['lang: en\ntype: interview', '— Why?\n\n— So.', 'articles/a.md', 5],
  ['category: interview', 'Plain prose.', 'articles/a.md', 4],
  ['lang: en', 'Plain prose.', 'interviews/a.md', 1],
])(
  'reportEmptyInterview() points at the type that nothing bears out (%s)',
  (fields, text, path, line) => {
    const { diagnostics } = siteOf({
      [path]: `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\n${text}`,
    });
    expect(codes(diagnostics)).toEqual([`interview-empty ${path}:${line}`]);
  },
);

it.each([
  ['type: interview', '**Editor:** Why?\n\n**Ann Lee:** So.'],
  [
    'type: interview\ninterview: {guest: Ann Lee}',
    '**Why did you come here?**\n\nSo.\n\n**Will you stay with us?**\n\nYes.',
  ],
  ['type: news', 'Plain prose.'],
])('reportEmptyInterview() has nothing to say about “%s” with %j', (fields, text) => {
  const { diagnostics } = siteOf({
    'articles/a.md': `---\nheadline: A\ndate: 2024-05-01\n${fields}\n---\n${text}`,
  });
  expect(codes(diagnostics)).toEqual([]);
});

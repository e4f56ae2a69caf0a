import { expect, it } from 'vitest';
import { planPages } from '../../src/pages/plan-pages.ts';
import { inPrintOrder } from '../../src/pipeline/print-order.ts';
import { siteOf } from '../support/site.ts';

it('inPrintOrder() has every page and file once, and the files of a folder right behind its page', () => {
  const talk = '**Q:** Why?\n\n**Bo Ek:** So.';
  const plan = planPages(
    siteOf({
      'interviews/a.md': `---\nheadline: A\ndate: 2024-05-02\n---\n${talk}`,
      'articles/b.md': '---\nheadline: B\ndate: 2024-05-01\n---\nText.',
    }),
  );
  const paths = inPrintOrder(plan).map(({ path }): string => path);
  expect([...paths].sort()).toEqual(
    [...plan.pages, ...plan.exports].map(({ path }) => path).sort(),
  );
  const from = paths.findIndex((path) => path.endsWith('a/index.html'));
  const folder = paths[from]?.replace('index.html', '') ?? '';
  expect(paths.slice(from + 1, from + 3)).toEqual([
    `${folder}interview.json`,
    `${folder}transcript.txt`,
  ]);
});

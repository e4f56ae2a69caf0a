import { expect, it } from 'vitest';
import { diagnose } from '../../src/base/diagnostic.ts';
import type { OutputPath } from '../../src/base/path.ts';
import { summary } from '../../src/commands/summary.ts';

it('summary() counts stories, pages by kind, files and warnings', () => {
  const text = summary(
    {
      outcome: 'published',
      changes: { written: ['a.html' as OutputPath], unchanged: 2, removed: [] },
      counts: { stories: 1, pages: { front: 1, article: 1, tag: 3 } },
      work: { parsed: 1, rendered: 5, encoded: 0, indexed: 0 },
      moment: { now: 0, timeZone: 'UTC', ofHistory: false },
      diagnostics: [diagnose('date-missing', { path: 'a.md' }, 'No date')],
    },
    0.26,
    'dist',
  );
  expect(text.split('\n')).toEqual([
    '1 story, 5 pages (1 front, 1 article, 3 tag)',
    '1 written, 2 unchanged, 0 removed in 0.3 s → dist',
    '1 warning',
  ]);
});

it('summary() says that nothing was published, and why', () => {
  const diagnostics = [
    diagnose('date-wrong', { path: 'a.md' }, 'Wrong'),
    diagnose('date-wrong', { path: 'b.md' }, 'Wrong'),
    diagnose('interview-found', { path: 'b.md' }, 'Found'),
  ];
  expect(summary({ outcome: 'stopped', diagnostics }, 1, 'dist')).toBe(
    'Nothing was published: 2 errors, 1 notice',
  );
});

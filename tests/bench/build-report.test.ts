import { expect, it } from 'vitest';
import { readBuildReport } from '../../bench/build-report.ts';

const json = {
  outcome: 'published',
  pages: { front: 1, article: 20 },
  changes: { written: ['index.html'], unchanged: 20, removed: [] },
};

it('Pages of all kinds are counted together, and the work is taken as it stands', () => {
  const work = { parsed: 1, rendered: 2, written: 1, removed: 0 };
  expect(readBuildReport(JSON.stringify({ ...json, work }))).toEqual({
    work,
    pages: 21,
    written: 1,
  });
});

it('A build that does not count its work still says what it wrote', () => {
  expect(readBuildReport(JSON.stringify(json))).toEqual({ work: undefined, pages: 21, written: 1 });
});

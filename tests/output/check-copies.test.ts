import { expect, it } from 'vitest';
import type { OutputPath } from '../../src/base/path.ts';
import { checkCopies } from '../../src/output/check-copies.ts';

it('checkCopies() finds public files that would be written over a page, in letters of either case', () => {
  const copy = (to: string) => ({ from: `/public/${to}`, to: to as OutputPath });
  const page = {
    path: 'about/index.html' as OutputPath,
    metadata: { title: 'About', lang: 'en', dir: 'ltr', openGraph: [] },
  } as const;
  expect(checkCopies([copy('About/index.html'), copy('robots.txt')], [page])).toMatchObject([
    { code: 'address-taken', place: { folder: 'public', path: 'About/index.html' } },
  ]);
});

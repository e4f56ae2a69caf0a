import { expect, it } from 'vitest';
import type { ContentPath, OutputPath } from '../../src/base/path.ts';
import { checkCopies } from '../../src/output/check-copies.ts';

const output = (path: string) => path as OutputPath;
const planned = {
  pages: [{ path: output('about/index.html'), title: 'About' }],
  exports: [{ path: output('ann/interview.json'), title: 'Ann Lee' }],
  media: [{ from: 'articles/été.jpg' as ContentPath, to: output('media/articles/été.jpg') }],
  pictures: [],
} as const;

it.each([
  ['About/index.html', 'the page “About”'],
  ['ann/interview.json', 'a file of “Ann Lee”'],
  ['media/articles/E\u0301te\u0301.jpg', '“articles/été.jpg”'],
])(
  'The public file “%s” would be written over something, in letters of either case',
  (to, owner) => {
    expect(checkCopies([{ from: '/public/x', to: output(to) }], planned)).toMatchObject([
      {
        code: 'address-taken',
        message: `The file would be written over ${owner}`,
        place: { folder: 'public', path: to },
      },
    ]);
  },
);

it('Other public files are copied', () => {
  expect(checkCopies([{ from: '/public/x', to: output('robots.txt') }], planned)).toEqual([]);
});

import { expect, it } from 'vitest';
import { diskProblem } from '../../src/output/problem.ts';

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'it lies on a disk that cannot be written to'],
  ['EACCES', 'this user may not write there'],
  ['EODD', 'EODD'],
])('diskProblem() says of %s that %s', (code, reason) => {
  const error = Object.assign(new Error(code), { code, path: '/srv/site/index.html' });
  expect(diskProblem(error)).toMatchObject({
    kind: 'disk',
    message: `“/srv/site/index.html” cannot be written: ${reason}`,
  });
});

it('diskProblem() throws on what is no error of the file system', () => {
  expect(() => diskProblem(new TypeError('a slip'))).toThrow('a slip');
});

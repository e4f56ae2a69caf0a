import { expect, it } from 'vitest';
import { folderOfPage } from '../../src/base/folder-of-page.ts';
import type { UrlPath } from '../../src/base/path.ts';

it.each([
  ['/', '/'],
  ['/flood/', '/flood/'],
  ['/2024/flood.html', '/2024/flood/'],
  ['/v1.2/flood.html', '/v1.2/flood/'],
])('folderOfPage() puts what belongs to %s below %s', (url, folder) => {
  expect(folderOfPage(url as UrlPath)).toBe(folder);
});

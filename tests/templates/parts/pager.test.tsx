import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Pager } from '../../../templates/parts/pager.tsx';
import { print } from '../../support/print.ts';

const older = '/world/page/3/' as Href;
const newer = '/world/' as Href;
const toNewer = '<a class="pager-newer" rel="prev" href="/world/">Newer stories</a>';
const toOlder = '<a class="pager-older" rel="next" href="/world/page/3/">Older stories</a>';

it.each([
  ['nothing in a list of one page', {}, ''],
  ['the way back only, on the first page', { older }, toOlder],
  ['the way forward only, on the oldest page', { newer }, toNewer],
  ['both ways, the newer first', { newer, older }, `${toNewer}${toOlder}`],
])('Pager prints %s', (_title, pager, links) => {
  expect(print(<Pager {...pager} />)).toBe(
    links && `<nav class="pager" aria-label="Pages of this list">${links}</nav>`,
  );
});

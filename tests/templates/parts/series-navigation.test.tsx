import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { SeriesNavigation } from '../../../templates/parts/series-navigation.tsx';
import { print } from '../../support/print.ts';

const href = (path: string) => path as Href;

it('SeriesNavigation leads to the series, its parts and the next one; the part itself is no link', () => {
  const html = print(
    <SeriesNavigation
      series={{
        name: 'River',
        href: href('/series/river/'),
        part: 1,
        parts: [{ name: 'One' }, { name: 'Two', href: href('/two/') }],
        next: { name: 'Two', href: href('/two/') },
      }}
    />,
  );
  expect(html).toBe(
    '<nav class="series" aria-label="Series"><p class="series-title"><a href="/series/river/">River</a></p>' +
      '<ol class="series-parts"><li><span aria-current="page">One</span></li><li><a href="/two/">Two</a></li></ol>' +
      '<p class="series-next">Next part: <a href="/two/" rel="next">Two</a></p></nav>',
  );
  expect(print(<SeriesNavigation series={undefined} />)).toBe('');
});

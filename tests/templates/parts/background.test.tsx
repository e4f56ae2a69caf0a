import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Background } from '../../../templates/parts/background.tsx';
import { print } from '../../support/print.ts';

it('The background is told, and sources are linked', () => {
  const sources = [
    { title: 'Report', kind: 'report', href: '/report.pdf' as Href },
    { title: 'A talk' },
  ];
  const html = print(
    <Background
      background={{ sources, methods: 1, aiDisclosure: 0 }}
      prose={['<p>None.</p>', '<p>We <em>asked</em>.</p>']}
    />,
  );
  expect(html).toBe(
    '<section class="background" aria-labelledby="background"><h2 id="background">How we know</h2><p>We <em>asked</em>.</p><ul><li><a href="/report.pdf">Report</a> (report)</li><li>A talk</li></ul><p>None.</p></section>',
  );
});

it('Nothing is printed of a story that does not say', () => {
  expect(print(<Background background={undefined} prose={[]} />)).toBe('');
});

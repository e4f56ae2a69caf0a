import { expect, it } from 'vitest';
import { Standfirst } from '../../../templates/parts/standfirst.tsx';
import { print } from '../../support/print.ts';

const prose = ['<p>The text.</p>', 'After <em>a week</em>'];

it.each([
  [{}, ''],
  [{ standfirst: 'A < B' }, '<p class="standfirst">A &lt; B</p>'],
  [
    { standfirst: 'After a week', markedStandfirst: 1 },
    '<p class="standfirst">After <em>a week</em></p>',
  ],
])('The standfirst of %j is %s', (view, html) => {
  expect(print(<Standfirst view={view} prose={prose} />)).toBe(html);
});

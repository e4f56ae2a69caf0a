import { expect, it } from 'vitest';
import { KeyPoints } from '../../../templates/parts/key-points.tsx';
import { print } from '../../support/print.ts';

it('KeyPoints prints a list under a heading, and nothing without points', () => {
  expect(print(<KeyPoints points={['It rained', 'It stopped']} />)).toBe(
    '<section class="key-points" aria-labelledby="key-points"><h2 id="key-points">Key points</h2>' +
      '<ul><li>It rained</li><li>It stopped</li></ul></section>',
  );
  expect(print(<KeyPoints points={undefined} />)).toBe('');
});

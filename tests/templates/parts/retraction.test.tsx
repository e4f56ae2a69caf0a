import { expect, it } from 'vitest';
import { Retraction } from '../../../templates/parts/retraction.tsx';
import { print } from '../../support/print.ts';

it('Retraction says that the text is gone, of retracted stories only', () => {
  expect(print(<Retraction retracted={true} />)).toBe(
    '<p class="retraction">The text of this story is no longer published.</p>',
  );
  expect(print(<Retraction retracted={undefined} />)).toBe('');
});

import { expect, it } from 'vitest';
import { Portrait } from '../../../templates/parts/portrait.tsx';
import { print } from '../../support/print.ts';

it.each([
  ['Hala Qasim', 'HQ'],
  ['Dr. Ann van der Lee', 'DL'],
  ['Plato', 'P'],
  ['张伟', '张'],
  ['مريم حسن', 'مح'],
  ['“Ike”', 'I'],
  ['!!!', ''],
])('Without a picture the portrait of %s is “%s”, for the eye only', (name, initials) => {
  expect(print(<Portrait name={name} portrait={undefined} />)).toBe(
    `<span class="small-portrait initials" aria-hidden="true">${initials}</span>`,
  );
});

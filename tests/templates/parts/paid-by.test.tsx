import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { PaidBy } from '../../../templates/parts/paid-by.tsx';
import { print } from '../../support/print.ts';

it('PaidBy names who paid, with a link that search engines must not count', () => {
  const by = { name: 'Acme', href: 'https://acme.example' as Href };
  expect(print(<PaidBy by={by} />)).toBe(
    '<p class="paid-by">Paid for by <a href="https://acme.example" rel="sponsored"><bdi>Acme</bdi></a></p>',
  );
  expect(print(<PaidBy by={{ name: 'Acme', label: 'With help from' }} />)).toBe(
    '<p class="paid-by">With help from <bdi>Acme</bdi></p>',
  );
  expect(print(<PaidBy by={undefined} />)).toBe('');
});

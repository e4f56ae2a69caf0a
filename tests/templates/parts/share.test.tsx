import { expect, it } from 'vitest';
import { Share } from '../../../templates/parts/share.tsx';
import { print } from '../../support/print.ts';

it('Share leads to a mail that holds headline and address, and to the address itself', () => {
  const html = print(<Share headline="Rain & wind" address="https://example.com/a/" own={{}} />);
  expect(html).toContain(
    'href="mailto:?subject=Rain%20%26%20wind&amp;body=https%3A%2F%2Fexample.com%2Fa%2F"',
  );
  expect(html).toContain('<a href="https://example.com/a/" data-copy>');
});

it('Share sends no mail without an address in it', () => {
  const html = print(<Share headline="Rain" address={undefined} own={{}} />);
  expect(html).not.toContain('mailto:');
  expect(html).toContain('<a href="#main" data-copy>');
});

import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { PersonDetails } from '../../../templates/parts/person-details.tsx';
import { print } from '../../support/print.ts';

it('PersonDetails prints what a person’s file says, and nothing when it says nothing', () => {
  const links = [{ name: 'example.com', href: 'https://example.com/ann' as Href }];
  expect(
    print(<PersonDetails bioText="Born in Tarn." knowsAbout={['rain', 'rivers']} links={links} />),
  ).toBe(
    '<div class="person-details"><p>Born in Tarn.</p><p class="fact">Knows about: rain, rivers</p>' +
      '<ul class="elsewhere"><li><a href="https://example.com/ann" rel="me">example.com</a></li></ul></div>',
  );
  expect(print(<PersonDetails />)).toBe('');
});

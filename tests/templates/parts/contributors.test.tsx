import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Contributors } from '../../../templates/parts/contributors.tsx';
import { print } from '../../support/print.ts';

it('Contributors prints what each did, in words where it knows the role', () => {
  const ann = { name: 'Ann Lee', href: '/people/ann-lee/' as Href };
  const html = print(
    <Contributors
      contributors={[
        { role: 'photographer', people: [ann, { name: 'Bo Ek' }] },
        { role: 'sound', people: [{ name: 'Cy Oz' }] },
      ]}
    />,
  );
  expect(html).toBe(
    '<p class="contributors"><span>Photographs: <a href="/people/ann-lee/"><bdi>Ann Lee</bdi></a> and <bdi>Bo Ek</bdi>.</span>' +
      ' <span>sound: <bdi>Cy Oz</bdi>.</span></p>',
  );
  expect(print(<Contributors contributors={undefined} />)).toBe('');
});

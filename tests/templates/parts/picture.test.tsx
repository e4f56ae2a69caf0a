import { expect, it } from 'vitest';
import { Picture } from '../../../templates/parts/picture.tsx';
import { print } from '../../support/print.ts';

const plain = { src: '/a.svg', alt: 'A' };
const files = {
  src: '/a-720.jpg',
  alt: 'A',
  width: 720,
  height: 480,
  sizes: '50vw',
  sources: [
    { type: 'image/avif', srcset: '/a-360.avif 360w, /a-720.avif 720w' },
    { type: 'image/webp', srcset: '/a-360.webp 360w' },
  ],
};

it('Picture prints a single file when there is no other', () => {
  expect(print(<Picture picture={plain} />)).toBe(
    '<img src="/a.svg" alt="A" loading="lazy" decoding="async"/>',
  );
});

it('Picture offers every format in every width, and says how large it is', () => {
  expect(print(<Picture picture={files} />)).toBe(
    '<picture>' +
      '<source type="image/avif" srcset="/a-360.avif 360w, /a-720.avif 720w" sizes="50vw"/>' +
      '<source type="image/webp" srcset="/a-360.webp 360w" sizes="50vw"/>' +
      '<img src="/a-720.jpg" alt="A" width="720" height="480" loading="lazy" decoding="async"/>' +
      '</picture>',
  );
});

it('Picture does not wait when it is among the first things to be seen, and may stand in another width', () => {
  const html = print(<Picture picture={files} sizes="100vw" first />);
  expect(html).toContain('sizes="100vw"');
  expect(html).toContain('fetchpriority="high"');
  expect(html).not.toContain('lazy');
});

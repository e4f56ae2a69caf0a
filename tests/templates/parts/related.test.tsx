import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { Related } from '../../../templates/parts/related.tsx';
import { print } from '../../support/print.ts';

const card = (name: string, more = {}) => ({
  href: `/${name}/` as Href,
  headline: name,
  byline: [],
  ...more,
});

it('On a page in another language the stories are in that of the publication, or in their own', () => {
  const cards = [card('English'), card('عربي', { lang: 'ar' })];
  const html = print(<Related cards={cards} own={{ lang: 'en', dir: 'ltr' }} />);
  expect(html).toMatch(/^<section class="related" aria-labelledby="related" lang="en" dir="ltr">/);
  expect(html).toContain('<h3 class="card-headline"><a href="/English/">');
  expect(html).toContain('<h3 class="card-headline" lang="ar"><a href="/عربي/" dir="auto">');
});

it('Nothing is printed when there is nothing related', () => {
  expect(print(<Related cards={[]} own={{}} />)).toBe('');
});

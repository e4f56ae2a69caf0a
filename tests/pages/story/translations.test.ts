import { expect, it } from 'vitest';
import { pageAt } from '../../support/pages.ts';

const story = (headline: string, ...fields: readonly string[]) =>
  ['---', `headline: ${headline}`, ...fields, '---', '', 'The water came.'].join('\n');

const files = {
  'publication.yml': 'url: https://example.com/paper',
  'articles/a.md': story('Flood', 'translationKey: flood'),
  'articles/b.md': story('Crue', 'lang: fr', 'translationKey: flood'),
  'articles/c.md': story('فيضان', 'lang: ar-EG-u-nu-arab', 'translationKey: flood'),
};

it('alternatesOf() names every version with its absolute address on every one of them', () => {
  const alternates = [
    { hreflang: 'en', href: 'https://example.com/paper/a/' },
    { hreflang: 'ar-EG', href: 'https://example.com/paper/c/' },
    { hreflang: 'fr', href: 'https://example.com/paper/b/' },
    { hreflang: 'x-default', href: 'https://example.com/paper/a/' },
  ];
  for (const url of ['/a/', '/b/', '/c/'])
    expect(pageAt(url, files).metadata.alternates).toEqual(alternates);
});

it('alternatesOf() leaves out what search engines shall not find', () => {
  const hidden = {
    ...files,
    'articles/b.md': story('Crue', 'lang: fr', 'translationKey: flood', 'noindex: yes'),
  };
  const named = (url: string) => pageAt(url, hidden).metadata.alternates?.map((a) => a.hreflang);
  expect(named('/a/')).toEqual(['en', 'ar-EG', 'x-default']);
  expect(named('/b/')).toBeUndefined();
  const { 'publication.yml': _, ...addressless } = files;
  expect(pageAt('/a/', addressless).metadata.alternates).toBeUndefined();
});

it('showTranslations() links to the other versions, each named in its own language', () => {
  expect(pageAt('/b/', files).view).toMatchObject({
    translations: [
      { name: 'English', href: '/paper/a/', lang: 'en', dir: 'ltr' },
      { name: 'العربية (مصر)', href: '/paper/c/', lang: 'ar-EG-u-nu-arab', dir: 'rtl' },
    ],
  });
});

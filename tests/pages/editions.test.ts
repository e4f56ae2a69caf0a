import { describe, expect, it } from 'vitest';
import { planPages } from '../../src/pages/plan-pages.ts';
import { loadLanguages } from '../../src/pipeline/load-languages.ts';
import { siteOf } from '../support/site.ts';

const story = (headline: string, ...fields: readonly string[]) =>
  [
    '---',
    `headline: ${headline}`,
    'date: 2024-05-01',
    ...fields,
    '---',
    '',
    'The water came.',
  ].join('\n');

const files = {
  'publication.yml': [
    'name: The Tarn',
    'url: https://example.com/paper',
    'editions:',
    '  fr: {name: Le Tarn, words: {latest: Le fil}}',
    '  ar:',
  ].join('\n'),
  'articles/flood.md': story('Flood', 'section: town', 'translationKey: flood', 'tags: [rain]'),
  'articles/crue.md': story(
    'Crue',
    'lang: fr',
    'section: ville',
    'translationKey: flood',
    'authors: [Odile Marchetti]',
    'tags: [rain]',
  ),
  'articles/flut.md': story('Flut', 'lang: de', 'section: town'),
};

async function planned(texts: Readonly<Record<string, string>> = files) {
  const site = siteOf(texts);
  const plan = planPages(site, [], undefined, [], await loadLanguages(site.publication));
  const pages = new Map(plan.pages.map((outline) => [outline.url as string, outline.plan()]));
  return { ...plan, pages };
}

describe('An edition', () => {
  it('has a front of its own, with its stories, its name, its words and its dates', async () => {
    const { pages, frame } = await planned();
    const french = pages.get('/fr/');
    expect(french).toMatchObject({
      edition: 'fr',
      metadata: { title: 'Le Tarn', lang: 'fr' },
      view: { kind: 'front', lead: { headline: 'Crue', published: { text: '1er mai 2024' } } },
    });
    expect(french?.view).toMatchObject({ secondary: [], latest: [], bands: [] });
    expect(frame.editions?.['fr']).toMatchObject({
      publication: { name: 'Le Tarn', lang: 'fr', home: '/paper/fr/' },
      sections: [{ name: 'Ville', href: '/paper/ville/' }],
      language: { words: { latest: 'Le fil', topics: 'Thèmes' } },
      fronts: [
        { name: 'English', href: '/paper/' },
        { name: 'العربية', href: '/paper/ar/', dir: 'rtl' },
      ],
    });
    expect(pages.get('/ar/')?.view).not.toHaveProperty('lead');
  });

  it('leaves the front of the publication to all other stories', async () => {
    const { pages, frame } = await planned();
    expect(pages.get('/')?.view).toMatchObject({
      lead: { headline: 'Flood' },
      secondary: [{ headline: 'Flut', lang: 'de' }],
    });
    expect(frame.sections.map(({ name }) => name)).toEqual(['Town']);
  });

  it('has its stories below its front, in its language throughout', async () => {
    const { pages } = await planned();
    expect(pages.get('/fr/ville/2024/05/crue/')).toMatchObject({
      edition: 'fr',
      metadata: { lang: 'fr', title: 'Crue – Le Tarn' },
      view: {
        published: { text: '1er mai 2024' },
        related: [],
        translations: [{ name: 'English', href: '/paper/town/2024/05/flood/', lang: 'en' }],
      },
    });
    expect(pages.get('/town/2024/05/flood/')?.edition).toBeUndefined();
  });

  it('is named to search engines by every front, and its stories by every version', async () => {
    const { pages } = await planned();
    const fronts = ['en /', 'fr /fr/', 'ar /ar/', 'x-default /'];
    const versions = [
      'en /town/2024/05/flood/',
      'fr /fr/ville/2024/05/crue/',
      'x-default /town/2024/05/flood/',
    ];
    const named = (url: string) =>
      pages.get(url)?.metadata.alternates?.map((a) => `${a.hreflang} ${a.href.split('/paper')[1]}`);
    for (const url of ['/', '/fr/', '/ar/']) expect(named(url)).toEqual(fronts);
    for (const url of ['/town/2024/05/flood/', '/fr/ville/2024/05/crue/'])
      expect(named(url)).toEqual(versions);
  });

  it('stands in the lists of the publication too, marked there', async () => {
    const { pages } = await planned();
    expect(pages.get('/tags/rain/')?.view).toMatchObject({
      cards: [{ headline: 'Crue', lang: 'fr' }, { headline: 'Flood' }],
    });
  });

  it('is none where nothing is said of it', async () => {
    const { pages, frame } = await planned({ ...files, 'publication.yml': 'name: The Tarn' });
    expect([...pages.keys()]).toContain('/ville/2024/05/crue/');
    expect(frame.editions).toBeUndefined();
    expect(pages.has('/fr/')).toBe(false);
  });
});

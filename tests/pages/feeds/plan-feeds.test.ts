import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/base/languages/load-language.ts';
import { exportsOf } from '../../support/feeds.ts';
import { wholePlan } from '../../support/pages.ts';
import { siteOf } from '../../support/site.ts';

const languages = await Promise.all(['en', 'fr', 'ar'].map((tag) => loadLanguage(tag)));

const story = (headline: string, ...fields: readonly string[]) =>
  ['---', `headline: ${headline}`, 'date: 2024-05-01', ...fields, '---', '', 'Text.'].join('\n');

const files = {
  'publication.yml': [
    'name: The Tarn',
    'url: https://tarn.example/paper',
    'description: All of the river',
    'editions:',
    '  fr: {name: Le Tarn, description: Tout le fleuve}',
    '  ar:',
  ].join('\n'),
  'articles/flood.md': story('Flood', 'section: town'),
  'articles/crue.md': story(
    'Crue',
    'lang: fr',
    'section: town',
    'type: opinion',
    'corrections: [{date: 2024-05-03, text: Deux ponts}]',
  ),
  'articles/flut.md': story('Flut', 'lang: de', 'section: town'),
};

const printed = exportsOf(files, {}, languages);
const feedAt = (path: string) => JSON.parse(printed[path] ?? '');
const titlesIn = (path: string) => feedAt(path).items.map(({ title }: { title: string }) => title);

describe('The feeds of an edition', () => {
  it('hold its own stories, in its language and under its name, in every format', () => {
    expect(feedAt('fr/feed.json')).toMatchObject({
      title: 'Le Tarn',
      description: 'Tout le fleuve',
      language: 'fr',
      home_page_url: 'https://tarn.example/paper/fr/',
      feed_url: 'https://tarn.example/paper/fr/feed.json',
      authors: [{ name: 'Le Tarn' }],
    });
    expect(titlesIn('fr/feed.json')).toEqual(['Opinion\u00a0: Crue']);
    expect(printed['fr/feed.xml']).toContain('<language>fr</language>');
    expect(printed['fr/atom.xml']).toMatch(/<feed[^>]* xml:lang="fr"/);
  });

  it('leave those of the publication to all other stories', () => {
    expect(titlesIn('feed.json').sort()).toEqual(['Flood', 'Flut']);
    expect(feedAt('feed.json')).toMatchObject({ title: 'The Tarn', language: 'en' });
  });

  it('are there before its first story, called as its language when it has no other name', () => {
    expect(feedAt('ar/feed.json')).toMatchObject({
      title: 'العربية – The Tarn',
      language: 'ar',
      items: [],
    });
  });

  it('share their stories with lists of the publication, where each stands in its own language', () => {
    const [own] = feedAt('fr/feed.json').items;
    expect(feedAt('town/feed.json').items).toContainEqual(own);
    expect(own.content_html).toContain('3 mai 2024');
    expect(titlesIn('corrections/feed.json')).toEqual(['Rectificatif\u00a0: Crue']);
  });

  it('are named by the pages of their edition, and in the list of all', () => {
    const { frame } = wholePlan(siteOf(files), languages);
    expect(frame.editions?.['fr']?.feeds?.map(({ title, href }) => [title, href])).toEqual([
      ['Le Tarn (RSS)', '/paper/fr/feed.xml'],
      ['Le Tarn (Atom)', '/paper/fr/atom.xml'],
      ['Le Tarn (JSON)', '/paper/fr/feed.json'],
    ]);
    expect(frame.feeds?.[0]?.href).toBe('/paper/feed.xml');
    expect(printed['feeds.opml']).toContain('xmlUrl="https://tarn.example/paper/fr/feed.xml"');
  });
});

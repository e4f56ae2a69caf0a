import { describe, expect, it } from 'vitest';
import { namedElements, openGraph, type Stated } from '../../../src/pages/frame/open-graph.ts';
import type { StorySubject } from '../../../src/pages/frame/subject.ts';

const story: StorySubject = {
  kind: 'story',
  type: 'news',
  headline: 'Flood',
  keywords: [],
  authors: [
    { name: 'Bo Ek', href: '/people/bo/', fediverse: '@bo@m.example' },
    { name: 'Ann Lee', href: 'https://ann.example/' },
  ],
  picture: { files: [{ src: '/media/a.jpg', width: 1200, height: 675 }], alt: 'The weir' },
};

const stated = (changes: Partial<Stated> = {}): Stated => ({
  title: 'Flood',
  description: undefined,
  canonical: undefined,
  siteName: 'The Tarn',
  lang: 'en',
  subject: story,
  card: undefined,
  origin: 'https://tarn.example',
  ...changes,
});

const properties = (changes?: Partial<Stated>) => openGraph(stated(changes)).map(String);

describe('openGraph()', () => {
  it('tells networks of the picture, its size and what it shows, and of who signs', () => {
    expect(properties()).toEqual([
      'og:type,article',
      'og:site_name,The Tarn',
      'og:title,Flood',
      'og:image,https://tarn.example/media/a.jpg',
      'og:image:width,1200',
      'og:image:height,675',
      'og:image:alt,The weir',
      'article:author,https://tarn.example/people/bo/',
      'article:author,https://ann.example/',
    ]);
  });

  it('shows the drawn card of a story that has no picture, or a drawing', () => {
    const card = { src: '/cards/a.png', width: 1200, height: 630, alt: 'Flood' };
    const { picture: _, ...plain } = story;
    const drawing = { ...story, picture: { files: [{ src: '/media/a.svg' }] } };
    for (const subject of [plain, drawing])
      expect(properties({ subject, card })).toContain('og:image,https://tarn.example/cards/a.png');
    expect(properties({ card })).not.toContain('og:image,https://tarn.example/cards/a.png');
    expect(properties({ subject: drawing }).join()).not.toContain('og:image');
  });

  it('shows networks nothing whose whole address nobody knows', () => {
    expect(properties({ origin: undefined }).join()).not.toContain('/media/');
  });

  it.each([
    ['en-GB', 'en_GB'],
    ['zh-Hant-TW', 'zh_TW'],
    ['en', undefined],
  ])('names the territory of “%s” when there is one', (lang, locale) => {
    const found = openGraph(stated({ lang })).find(([property]) => property === 'og:locale');
    expect(found?.[1]).toBe(locale);
  });
});

describe('namedElements()', () => {
  it('asks for a large card, and names the authors in the fediverse', () => {
    expect(namedElements(stated())).toEqual([
      ['twitter:card', 'summary_large_image'],
      ['twitter:image:alt', 'The weir'],
      ['fediverse:creator', '@bo@m.example'],
    ]);
    expect(namedElements(stated({ subject: undefined }))).toBeUndefined();
  });
});

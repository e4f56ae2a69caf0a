import { describe, expect, it } from 'vitest';
import { viewAt } from '../../support/pages.ts';

const cardOf = (fields: string, others = {}) =>
  viewAt('front', '/', {
    'articles/a.md': `---\nheadline: Flood\n${fields}\n---\nText.`,
    ...others,
  }).lead;

describe('makeCard()', () => {
  it('shows headline, link and what the story says of itself', () => {
    expect(
      cardOf(
        'date: 2024-05-01\nauthors: Ann Lee\nstandfirst: It rained\nkicker: Weather\ntype: analysis\nlang: fr',
      ),
    ).toEqual({
      href: '/2024/05/a/',
      headline: 'Flood',
      kicker: 'Weather',
      standfirst: 'It rained',
      byline: [{ name: 'Ann Lee', href: '/people/ann-lee/' }],
      published: { datetime: '2024-05-01', text: '1 May 2024' },
      label: 'Analysis',
      lang: 'fr',
    });
  });

  it('prefers the short headline, and takes the section for a kicker', () => {
    expect(cardOf('shortHeadline: Wet\nsection: World')).toMatchObject({
      headline: 'Wet',
      kicker: 'World',
    });
  });

  it('has the accent of its section, by the order of the navigation', () => {
    const settings = { 'publication.yml': 'sections: [world, arts]' };
    const others = { ...settings, 'sections/world.md': '---\nname: World\n---\n' };
    expect(cardOf('section: arts', others)?.accent).toBe(2);
    expect(cardOf('section: world', others)?.accent).toBe(1);
    expect(cardOf('')?.accent).toBeUndefined();
  });

  it('links nobody who wants no page', () => {
    const people = { 'people/ann.md': '---\nname: Ann Lee\nnoPage: yes\n---\n' };
    expect(cardOf('authors: Ann Lee', people)?.byline).toEqual([{ name: 'Ann Lee' }]);
  });

  it('shows times in the publication’s language and time zone', () => {
    const settings = { 'publication.yml': 'lang: de\ntimezone: Europe/Berlin' };
    expect(cardOf('date: 2024-05-01T23:30Z', settings)?.published).toEqual({
      datetime: '2024-05-01T23:30:00+00:00',
      text: '2. Mai 2024, 1:30\u00a0Uhr',
    });
  });

  it('shows the lead picture three by two, when it is the publication’s own', () => {
    const picture = (src: string) =>
      cardOf(`image: {src: ${src}, alt: A weir}`, { 'articles/a.jpg': '' })?.picture;
    expect(picture('a.jpg')).toEqual({ src: '/media/articles/a.jpg', alt: 'A weir' });
    expect(picture('/files/a.jpg')).toEqual({ src: '/files/a.jpg', alt: 'A weir' });
    expect(picture('https://example.com/a.jpg')).toBeUndefined();
    expect(picture('nowhere.jpg')).toBeUndefined();
  });
});

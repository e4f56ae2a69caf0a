import { describe, expect, it } from 'vitest';
import { pageAt, planOf, viewAt } from '../../support/pages.ts';

const view = (fields: string, others = {}) =>
  viewAt('article', '/2024/05/a/', {
    'articles/a.md': `---\nheadline: A\ndate: 2024-05-01T10:00Z\n${fields}\n---\nText.`,
    ...others,
  });

describe('storyView()', () => {
  it.each([
    ['2023-06-03', '', undefined],
    ['2023-06-02', '', '2 June 2023'],
    ['2023-06-01', 'type: feature', undefined],
    ['2023-06-01', 'lang: de', '1 June 2023'],
  ])('says of news of %s (%s), on 1 June 2024, how old it is: %s', (date, fields, text) => {
    const view = viewAt('article', '/a/', {
      'articles/a.md': `---\nheadline: A\npermalink: /a/\ndate: ${date}\n${fields}\n---\nText.`,
    });
    expect(view.old?.text).toBe(text);
  });

  it('shows the standfirst with its marks, where cards and descriptions have plain text', () => {
    const files = {
      'articles/a.md':
        '---\nheadline: A\npermalink: /a/\nstandfirst: "After **a week** of [rain](b.md)"\n---\nText.',
      'articles/b.md': '---\nheadline: B\npermalink: /b/\n---\nText.',
    };
    const { metadata, prose } = pageAt('/a/', files);
    expect(viewAt('article', '/a/', files)).toMatchObject({
      standfirst: 'After a week of rain',
      markedStandfirst: 2,
    });
    expect(viewAt('front', '/', files).lead?.standfirst).toBe('After a week of rain');
    expect(metadata.description).toBe('After a week of rain');
    expect(prose?.links).toEqual(['/b/']);
  });

  it('writes dates in the language of the words beside them, whatever the story’s is', () => {
    const { published, updated, corrections } = view(
      'lang: ar\nupdated: 2024-05-03\ncorrections: [{date: 2024-05-02, text: X}]',
    );
    expect([published, updated, corrections?.above[0]?.date].map((date) => date?.text)).toEqual([
      '1 May 2024 at 10:00',
      '3 May 2024',
      '2 May 2024',
    ]);
  });

  it('shows key points, dateline, sponsor and who else worked on it', () => {
    expect(
      view(
        'dateline: PARIS\nkeyPoints: [It rained, It stopped]\nsponsor: {name: Acme, url: https://acme.example}\ncontributors: [{person: Ann Lee, role: photographer}, {person: Bo Ek, role: translator}, {person: Cy Oz, role: photographer}]',
      ),
    ).toMatchObject({
      dateline: 'PARIS',
      keyPoints: ['It rained', 'It stopped'],
      label: 'Sponsored',
      sponsor: { name: 'Acme', href: 'https://acme.example' },
      contributors: [
        { role: 'photographer', people: [{ name: 'Ann Lee' }, { name: 'Cy Oz' }] },
        { role: 'translator', people: [{ name: 'Bo Ek', href: '/people/bo-ek/' }] },
      ],
    });
  });

  it('shows a worded byline with its names linked', () => {
    const { bylineText, byline } = view('byline: "Reported by {ann} in Tarn"', {
      'people/ann.md': '---\nname: Ann Lee\n---\n',
    });
    expect(bylineText).toEqual([
      'Reported by ',
      { name: 'Ann Lee', href: '/people/ann/' },
      ' in Tarn',
    ]);
    expect(byline).toEqual([]);
  });

  it.each([
    ['updated: 2024-05-01T10:09Z', false],
    ['updated: 2024-05-01T10:10Z', true],
    ['updated: 2024-05-01T10:01Z\nshowUpdated: always', true],
    ['updated: 2024-05-02\nshowUpdated: never', false],
    ['corrections: [{date: 2024-05-02, text: Wrong}]', true],
  ])('with “%s” says that it was updated: %s', (fields, shown) => {
    expect(view(fields).updated !== undefined).toBe(shown);
  });

  it('asks the publication how late a change must come', () => {
    const settings = { 'publication.yml': 'dates: {updatedAfterMinutes: 60}' };
    expect(view('updated: 2024-05-01T10:59Z', settings).updated).toBeUndefined();
    expect(view('updated: 2024-05-01T11:00Z', settings).updated).toBeDefined();
  });

  it('says of a story that was taken back nothing but headline, dates and retraction', () => {
    const files = {
      'world/a.md':
        '---\nheadline: A\ndate: 2024-05-01\nupdated: 2024-05-03\npubStatus: canceled\nstandfirst: Secret lead\nseoTitle: Secret title\nauthors: Ann Lee\ntags: [secret]\nkeyPoints: [Secret point]\nimage: a.jpg\ncorrections: [{date: 2024-05-02, kind: retraction, text: All wrong}]\n---\nSecret body with ![s](a.jpg).\n\n## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** Secret.',
      'world/a.jpg': '',
      'world/b.md': '---\nheadline: B\ndate: 2024-05-02\nrelated: [a]\n---\nSee [A](a.md).',
    };
    const page = pageAt('/world/2024/05/a/', files);
    expect(page.view).toMatchObject({
      headline: 'A',
      retracted: true,
      readingTime: 0,
      passages: [],
      published: { datetime: '2024-05-01' },
      updated: { datetime: '2024-05-03' },
      corrections: { above: [{ text: 'All wrong' }], below: [] },
    });
    const plan = planOf(files);
    expect(JSON.stringify(plan)).not.toMatch(/secret/i);
    const beside = plan.exports.filter(({ kind }) => !/^(?:story-|llms)/.test(kind));
    expect([plan.media, beside]).toEqual([[], []]);
    expect(plan.pages.map(({ url }) => url)).toEqual([
      '/',
      '/world/2024/05/b/',
      '/world/2024/05/a/',
      '/world/',
      '/tags/',
      '/interviews/',
      '/people/',
      '/corrections/',
      '/archive/',
      '/archive/2024/05/',
      '/search/',
      '/404.html',
    ]);
    const linking = plan.pages.filter((other) =>
      JSON.stringify(other).includes('/world/2024/05/a/'),
    );
    expect(linking.map(({ url }) => url)).toEqual([
      '/world/2024/05/b/',
      '/world/2024/05/a/',
      '/corrections/',
    ]);
  });
});

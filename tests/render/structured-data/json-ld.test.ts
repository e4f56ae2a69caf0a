import { describe, expect, it } from 'vitest';
import { brokenRules } from '../../support/schema-rules.ts';
import type { ContentFiles } from '../../support/site.ts';
import { mainNode, toldBy } from '../../support/told.ts';

const settings = 'name: The Tarn\nurl: https://tarn.example/paper\n';

/** The story `articles/a.md` with some fields, as machines are told of it. */
function told(fields: string, body = 'Text here.', others: ContentFiles = {}) {
  const text = `---\nheadline: Flood\nslug: a\npermalink: /a/\ndate: 2024-05-01T10:00+02:00\n${fields}\n---\n${body}`;
  const files = { 'publication.yml': settings, 'articles/a.md': text, ...others };
  const all = [...toldBy(files).values()];
  expect(all.flatMap(brokenRules)).toEqual([]);
  return mainNode('/a/', files);
}

describe('jsonLd()', () => {
  it.each([
    ['news', 'ReportageNewsArticle', undefined],
    ['interview', 'NewsArticle', 'Interview'],
    ['analysis', 'AnalysisNewsArticle', undefined],
    ['opinion', 'OpinionNewsArticle', undefined],
    ['editorial', 'OpinionNewsArticle', 'Editorial'],
    ['letter', 'OpinionNewsArticle', 'Letter to the editor'],
    ['explainer', 'BackgroundNewsArticle', 'Explainer'],
    ['background', 'BackgroundNewsArticle', undefined],
    ['review', 'NewsArticle', 'Review'],
    ['live', 'NewsArticle', 'Live coverage'],
    ['callout', 'AskPublicNewsArticle', undefined],
    ['sponsored', 'AdvertiserContentArticle', undefined],
    ['satire', 'SatiricalArticle', undefined],
    ['obituary', 'NewsArticle', 'Obituary'],
    ['feature', 'NewsArticle', 'Feature'],
    ['profile', 'NewsArticle', 'Profile'],
    ['photo-essay', 'NewsArticle', 'Photo essay'],
    ['recipe', 'NewsArticle', 'Recipe'],
    ['factcheck', 'NewsArticle', 'Fact check'],
  ])('calls “%s” a %s', (type, expected, genre) => {
    const { '@type': found, genre: said } = told(`type: ${type}`);
    expect([found, said]).toEqual([expected, genre]);
  });

  it('tells a story: its words, dates, place and rights', () => {
    expect(
      told(
        'updated: 2024-05-02T09:00Z\nstandfirst: It rained\nsection: World\ntags: [Rain]\ndateline: Tarn\nlicense: CC BY 4.0\ncopyrightHolder: Tarn Ltd',
        'Text of five words here.',
      ),
    ).toMatchObject({
      '@id': 'https://tarn.example/paper/a/#story',
      url: 'https://tarn.example/paper/a/',
      headline: 'Flood',
      description: 'It rained',
      datePublished: '2024-05-01T10:00:00+02:00',
      dateModified: '2024-05-02T09:00:00+00:00',
      inLanguage: 'en',
      articleSection: 'World',
      keywords: ['Rain'],
      wordCount: 5,
      dateline: 'Tarn',
      copyrightHolder: { name: 'Tarn Ltd' },
      copyrightYear: 2024,
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
      isAccessibleForFree: true,
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Tarn' },
    });
  });

  it('tells of each author the name alone, and everything else apart', () => {
    const bo = '---\nname: Dr. Bo Ek, PhD\njobTitle: Reporter\nsameAs: https://bo.example/\n---\n';
    const { author } = told(
      'authors: [bo, Reuters, {name: Prof. Ann Lee, url: "https://ann.example/"}]',
      'Text.',
      { 'people/bo.md': bo },
    );
    expect(author).toEqual([
      {
        '@type': 'Person',
        '@id': 'https://tarn.example/paper/people/bo/#person',
        name: 'Bo Ek',
        url: 'https://tarn.example/paper/people/bo/',
        sameAs: ['https://bo.example/'],
        honorificPrefix: 'Dr.',
        honorificSuffix: 'PhD',
        jobTitle: 'Reporter',
      },
      expect.objectContaining({ '@type': 'Organization', name: 'Reuters' }),
      expect.objectContaining({ '@type': 'Person', name: 'Ann Lee' }),
    ]);
  });

  it('has the publication sign what nobody signs', () => {
    expect(told('kicker: x')['author']).toEqual([
      {
        '@type': 'Organization',
        '@id': 'https://tarn.example/paper/#publisher',
        name: 'The Tarn',
        url: 'https://tarn.example/paper/',
      },
    ]);
  });

  it('tells of policies that have pages, and of no others', () => {
    const others = {
      'publication.yml': `${settings}policies: {ethicsPolicy: /ethics/, masthead: /nobody/, diversityPolicy: "https://other.example/"}`,
      'pages/ethics.md': '# Ethics\n\nText.',
    };
    const { publisher } = told('kicker: x', 'Text.', others);
    expect(publisher).toMatchObject({
      ethicsPolicy: 'https://tarn.example/paper/ethics/',
      diversityPolicy: 'https://other.example/',
    });
    expect(publisher).not.toHaveProperty('masthead');
  });

  it('takes a review for one when it says of what', () => {
    expect(
      told(
        'type: review\nitemReviewed: {name: Slack Water, type: play, creator: M. Oake}\nrating: 4/5',
      ),
    ).toMatchObject({
      '@type': 'ReviewNewsArticle',
      itemReviewed: { '@type': 'Play', name: 'Slack Water', creator: { name: 'M. Oake' } },
      reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1 },
    });
  });

  it('tells a claim with its verdict', () => {
    const fields = 'type: factcheck\nclaim: It cost nothing\nclaimant: The Council\nrating: False';
    const files = {
      'publication.yml': settings,
      'articles/a.md': `---\nheadline: A\npermalink: /a/\n${fields}\n---\nText.`,
    };
    expect(toldBy(files).get('/a/')?.['@graph'][1]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'It cost nothing',
      reviewRating: { alternateName: 'False' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'The Council' },
      },
    });
    expect(told(fields)['@type']).toBe('NewsArticle');
  });

  it('tells an interview: who speaks, and what they answer', () => {
    const body =
      '**Interview with Dr. Ann Lee, hydrologist**\n\n**Bo Ek:** Why?\n\n**Lee:** So that it flows. \n\n**Bo Ek:** And then?\n\n**Lee:** It is full.';
    const node = told('type: interview\nauthors: Bo Ek', body);
    expect(node).toMatchObject({
      '@type': 'NewsArticle',
      genre: 'Interview',
      mentions: [{ name: 'Ann Lee', honorificPrefix: 'Dr.', jobTitle: 'hydrologist' }],
      contributor: [
        { '@type': 'Role', roleName: 'interviewee', contributor: { name: 'Ann Lee' } },
        { '@type': 'Role', roleName: 'interviewer', contributor: { name: 'Bo Ek' } },
      ],
      hasPart: [
        {
          '@type': 'Quotation',
          '@id': 'https://tarn.example/paper/a/#a-why',
          text: 'So that it flows.',
          creator: { name: 'Ann Lee' },
        },
        { text: 'It is full.' },
      ],
    });
  });

  it('tells an interview inside an article as a part of it, here or on its own page', () => {
    const body = `${'Long text before it. '.repeat(40)}\n\n## Interview with Ann Lee\n\n**Editor:** Why?\n\n**Lee:** So.`;
    expect(told('kicker: x', body)['hasPart']).toMatchObject([
      {
        '@type': 'Article',
        '@id': 'https://tarn.example/paper/a/#interview',
        genre: 'Interview',
        hasPart: [{ '@type': 'Quotation', text: 'So.' }],
      },
    ]);
    const apart = told('interview: {page: separate}', body);
    expect(apart['hasPart']).toEqual([
      {
        '@type': 'Article',
        '@id': 'https://tarn.example/paper/a/interview/',
        url: 'https://tarn.example/paper/a/interview/',
        name: 'Interview with Ann Lee',
        genre: 'Interview',
      },
    ]);
  });

  it('tells a live report with its updates, the newest first', () => {
    expect(
      told(
        'type: live',
        '## 10:05 Doors open\n\nThey opened.\n\n## 11:30 Doors close\n\nThey closed.',
      ),
    ).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageStartTime: '2024-05-01T10:05:00+00:00',
      liveBlogUpdate: [
        {
          headline: 'Doors close',
          articleBody: 'They closed.',
          datePublished: '2024-05-01T11:30:00+00:00',
        },
        { headline: 'Doors open', articleBody: 'They opened.' },
      ],
    });
  });

  it('tells series, corrections, sources, sponsors and walls', () => {
    const node = told(
      'series: {name: The Weir, part: 2}\ncorrections: [{date: 2024-05-03, text: It was six.}, {date: 2024-05-04, kind: update, text: More.}]\nsources: [{title: Report, url: "https://r.example/"}]\nsponsor: Acme\npaywall: yes\nbackstory: How we know.',
    );
    expect(node).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      position: 2,
      isPartOf: [
        { '@type': 'CreativeWorkSeries', name: 'The Weir' },
        { '@id': 'https://tarn.example/paper/#website' },
      ],
      correction: [
        {
          '@type': 'CorrectionComment',
          '@id': 'https://tarn.example/paper/a/#correction-1',
          text: 'It was six.',
          datePublished: '2024-05-03T00:00:00+00:00',
        },
      ],
      citation: [{ '@type': 'CreativeWork', name: 'Report', url: 'https://r.example/' }],
      sponsor: { '@type': 'Organization', name: 'Acme' },
      backstory: 'How we know.',
      isAccessibleForFree: false,
      hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.story' }],
    });
    expect(node['correction']).toHaveLength(1);
  });

  it('repeats nothing of a story that was taken back', () => {
    const node = told(
      'pubStatus: canceled\nstandfirst: It rained\nauthors: Bo Ek\ncorrections: {date: 2024-05-03, kind: retraction, text: It was wrong.}',
    );
    expect(node).toMatchObject({
      '@type': 'NewsArticle',
      creativeWorkStatus: 'Retracted',
      description: 'It was wrong.',
      correction: [{ text: 'It was wrong.' }],
    });
    expect(node).not.toHaveProperty('author');
    expect(node).not.toHaveProperty('wordCount');
  });

  it('tells what every other page is, and the way to it', () => {
    const files = {
      'publication.yml': `${settings}shortName: Tarn`,
      'articles/a.md':
        '---\nheadline: A\ndate: 2024-05-01\nsection: world\ntags: [Rain]\nauthor: bo\n---\nText.',
      'pages/about.md': '# About us\n\nText.',
      'people/bo.md':
        '---\nname: Bo Ek\nfediverse: "@bo@m.example"\nknowsAbout: [Rain]\nhomeLocation: Tarn\nbio: Reports.\n---\n',
    };
    const all = toldBy(files);
    expect([...all.values()].flatMap(brokenRules)).toEqual([]);
    const types = Object.fromEntries(
      [...all].map(([url, block]) => [url, block['@graph'].map((node) => node['@type'])]),
    );
    expect(types).toMatchObject({
      '/': ['WebSite', 'NewsMediaOrganization'],
      '/world/': ['CollectionPage', 'BreadcrumbList'],
      '/tags/': ['CollectionPage', 'BreadcrumbList'],
      '/tags/rain/': ['CollectionPage', 'BreadcrumbList'],
      '/people/': ['CollectionPage', 'BreadcrumbList'],
      '/people/bo/': ['ProfilePage', 'BreadcrumbList'],
      '/about/': ['WebPage', 'BreadcrumbList'],
      '/archive/': ['CollectionPage', 'BreadcrumbList'],
    });
    expect(types).not.toHaveProperty('/404.html');
    const way = all.get('/tags/rain/')?.['@graph'][1]?.['itemListElement'];
    expect(way).toMatchObject([
      { position: 1, name: 'The Tarn', item: 'https://tarn.example/paper/' },
      { name: 'Topics', item: 'https://tarn.example/paper/tags/' },
      { name: 'Rain', item: 'https://tarn.example/paper/tags/rain/' },
    ]);
    expect(all.get('/')?.['@graph'][0]).toMatchObject({ name: 'The Tarn', alternateName: 'Tarn' });
  });
});

import { describe, expect, it } from 'vitest';
import { readStoryFields } from '../../../src/content/fields/read-story.ts';
import { storyAliases } from '../../../src/content/fields/story-aliases.ts';
import { reading } from './reading.ts';

const { fields, usable, problems } = reading(
  (frontMatter, path) => readStoryFields(frontMatter, path, 'Europe/Paris'),
  'articles/flood.md',
);

describe('readStoryFields()', () => {
  it('gives defaults to a story without front matter', () => {
    expect(fields('')).toEqual({
      tags: [],
      authors: [],
      contributors: [],
      keyPoints: [],
      related: [],
      aliases: [],
      speakers: {},
      sources: [],
      syndicate: {},
      gallery: [],
      video: [],
      audio: [],
      corrections: [],
      showUpdated: 'auto',
      draft: false,
      canceled: false,
      featured: false,
      weight: 0,
      noindex: false,
      isAccessibleForFree: true,
      places: {},
      personIds: {},
      extra: {},
    });
  });

  it('reads every field of a full story', () => {
    const block = `id: 2024-flood
headline: Rivers rise
shortHeadline: Flood
seoTitle: Rivers rise in the north
kicker: Weather
standfirst: After a week of rain
description: Rivers rise after rain
slug: flood
permalink: /flood/
type: analysis
section: north
tags: [rain, rivers]
authors: [ann-lee, {name: Bo Ek, url: "https://bo.example", jobTitle: Reporter}]
byline: "{ann-lee} and {bo-ek}"
contributors: [{person: cy, role: photographer}]
dateline: Leeds
published: 2024-11-11 09:00
updated: 2024-11-12
showUpdated: never
embargo: 2024-11-11
expires: 2025-11-11
lang: en_gb
dir: ltr
translationKey: flood
translationOf: inondation
image: flood.jpg
gallery: [a.jpg, {src: b.jpg, alt: B}]
video: flood.mp4
audio: {src: flood.mp3, transcript: flood.txt, duration: PT3M}
keyPoints: ["Rain, again", Water]
series: Rivers
part: 2
package: floods
related: [rain.md]
featured: yes
weight: -1
live: {start: 2024-11-11 08:00, pinned: bridge}
paywall: yes
sponsor: {name: Acme, url: "https://acme.example", label: Paid by}
sources: [{title: Report, url: /report.pdf, kind: report}, "https://a.example/"]
methods: We asked.
backstory: Why we did.
aiDisclosure: Spelling was checked by a program.
syndicate: {msn: no, apple: yes}
copyrightHolder: The Tarn
license: https://creativecommons.org/licenses/by/4.0/
comments: off
canonical: https://a.example/flood
noindex: true
aliases: [/old/]
lineBreaks: markdown
itemReviewed: {type: Book, name: Rain}
rating: 4
claim: It never rains
claimant: Bo Ek`;
    expect(fields(block)).toMatchObject({
      id: '2024-flood',
      headline: 'Rivers rise',
      authors: [
        { name: 'ann-lee' },
        { name: 'Bo Ek', url: 'https://bo.example', jobTitle: 'Reporter' },
      ],
      contributors: [{ person: 'cy', role: 'photographer' }],
      published: { at: '2024-11-11T09:00:00+01:00', precision: 'minute', zoneAssumed: true },
      updated: { at: '2024-11-12T00:00:00+01:00', precision: 'day' },
      lang: 'en-GB',
      image: { src: 'flood.jpg' },
      gallery: [{ src: 'a.jpg' }, { src: 'b.jpg', alt: 'B' }],
      video: [{ src: 'flood.mp4' }],
      audio: [{ src: 'flood.mp3', transcript: 'flood.txt', duration: 'PT3M' }],
      keyPoints: ['Rain, again', 'Water'],
      part: 2,
      featured: true,
      weight: -1,
      live: { coverageStartTime: { at: '2024-11-11T08:00:00+01:00' }, pinned: 'bridge' },
      isAccessibleForFree: false,
      sponsor: { name: 'Acme', url: 'https://acme.example', label: 'Paid by' },
      sources: [
        { title: 'Report', url: '/report.pdf', kind: 'report' },
        { title: 'https://a.example/', url: 'https://a.example/' },
      ],
      syndicate: { msn: false, apple: true },
      comments: false,
      noindex: true,
      places: {
        permalink: { line: 10, column: 12 },
        image: { line: 27, column: 8 },
        related: { line: 35, column: 1 },
        live: { line: 38, column: 1 },
        aliases: { line: 51, column: 1 },
      },
      personIds: { 'ann-lee': { line: 14, column: 11 }, cy: { line: 16, column: 25 } },
      extra: {},
    });
    const names = block.split('\n').map((row) => row.split(':')[0]);
    const states = ['draft', 'isPublished', 'status', 'pubStatus', 'isAccessibleForFree'];
    const others = ['corrections', 'speakers', 'interview', 'imageAlt', 'imageCaption', ...states];
    expect([...names, ...others].sort()).toEqual(Object.keys(storyAliases).sort());
  });

  it.each([
    ['title: A', { headline: 'A' }],
    ['dek: A', { standfirst: 'A' }],
    ['excerpt: A', { standfirst: 'A' }],
    [
      'date: 2024-01-05 10:00:00 +0100',
      { published: { at: '2024-01-05T10:00:00+01:00', precision: 'minute' } },
    ],
    ['pubDate: 2024-01-05', { published: { at: '2024-01-05T00:00:00+01:00', precision: 'day' } }],
    ['lastmod: 2024-01-05', { updated: { at: '2024-01-05T00:00:00+01:00', precision: 'day' } }],
    ['keywords: a, b', { tags: ['a', 'b'] }],
    ['tags: {a: , b: }', { tags: ['a', 'b'] }],
    ['tags:\n  - a, b\n  - " c "\n  - ""', { tags: ['a, b', 'c'] }],
    ['author: Ann Lee', { authors: [{ name: 'Ann Lee' }] }],
    ['author: By Ann Lee and Bo Ek', { authors: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }],
    ['author: Ann Lee & Bo Ek', { authors: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }],
    ['author: Lee, Ann', { authors: [{ name: 'Lee, Ann' }] }],
    ['author: Marks and Spencer', { authors: [{ name: 'Marks and Spencer' }] }],
    [
      'author: {name: Ann Lee, title: Editor}',
      { authors: [{ name: 'Ann Lee', jobTitle: 'Editor' }] },
    ],
    [
      'contributors: {translator: Ann Lee, photographer: [a, b]}',
      {
        contributors: [
          { person: 'Ann Lee', role: 'translator' },
          { person: 'a', role: 'photographer' },
          { person: 'b', role: 'photographer' },
        ],
      },
    ],
    ['categories: [North, Rain]', { section: 'North' }],
    ['category: Opinion', { type: 'opinion' }],
    ['category: opinion\ntype: news', { type: 'news', section: 'opinion' }],
    ['type: post', {}],
    ['type: Photo essay', { type: 'photo-essay' }],
    ['series: [Rivers]', { series: 'Rivers' }],
    ['series: {title: Rivers, part: 3}', { series: 'Rivers', part: 3 }],
    ['series: {name: Rivers, part: 3}\npart: 4', { series: 'Rivers', part: 4 }],
    ['url: /a/', { permalink: '/a/' }],
    ['redirect_from:\n  - /a/\n  - /b/', { aliases: ['/a/', '/b/'] }],
    ['images: []\ntags: []\nauthor: ""\nsection:', {}],
    ['images: [a.jpg, b.jpg]', { image: { src: 'a.jpg' } }],
    ['isAccessibleForFree: no', { isAccessibleForFree: false }],
    ['paywall: false', { isAccessibleForFree: true }],
    ['syndicate: no', { syndicate: { all: false } }],
    ['extra: {dateline: Leeds}\nparams: {kicker: Rain}', { dateline: 'Leeds', kicker: 'Rain' }],
    ['headline: own\nextra: {headline: nested}', { headline: 'own' }],
    ['layout: post\ntoc: true\nmenu: {main: {}}', {}],
    [
      'date_published: 2024-01-05\ndate_updated: 2024-01-06',
      {
        published: { at: '2024-01-05T00:00:00+01:00', precision: 'day' },
        updated: { at: '2024-01-06T00:00:00+01:00', precision: 'day' },
      },
    ],
    [
      'custom_excerpt: A\nmeta_title: B\nmeta_description: C',
      { standfirst: 'A', seoTitle: 'B', description: 'C' },
    ],
    [
      'feature_image: a.jpg\nfeature_image_alt: A flood\nfeature_image_caption: In May',
      { image: { src: 'a.jpg', alt: 'A flood', caption: 'In May' } },
    ],
    [
      'image: {src: a.jpg, alt: Ours}\nfeature_image_alt: Theirs',
      { image: { src: 'a.jpg', alt: 'Ours' } },
    ],
    ['feature_image_alt: A flood', {}],
    [
      'primary_author: Ann Lee\nprimary_tag: Rain',
      { authors: [{ name: 'Ann Lee' }], tags: ['Rain'] },
    ],
    ['primary_author: {name: Ann Lee, slug: ann}\nprimary_tag: {name: Rain, slug: rain}', {}],
    [
      'authors: [Bo Ek]\nprimary_author: Ann Lee\nkeywords: [Wind]\nprimary_tag: Rain',
      { authors: [{ name: 'Bo Ek' }], tags: ['Wind'] },
    ],
    [
      'uuid: 1f\nid: 6f\nvisibility: public\nhtml: <p>A</p>\nlexical: "{}"\nmobiledoc: "{}"\nog_title: A\ntwitter_image: a.png\ncodeinjection_head: x\nemail_subject: A',
      { id: '6f' },
    ],
  ])('understands %j', (block, expected) => {
    const { places, personIds, ...others } = fields(block);
    expect(others).toEqual({ ...defaults, ...expected });
  });
  const { places: _, personIds: __, ...defaults } = usable('');

  it.each([
    ['draft: yes', true],
    ['draft: "true"', true],
    ['draft: On', true],
    ['draft: 1', true],
    ['draft: no', false],
    ['draft: OFF', false],
    ['published: false', true],
    ['published: no', true],
    ['published: true', false],
    ['published: 2024-11-11', false],
    ['date: 2024-11-11\npublished: false', true],
    ['status: draft', true],
    ['status: Private', true],
    ['status: publish', false],
    ['pubStatus: withheld', true],
    ['pubStatus: canceled', false],
  ])('of %j says whether it is a draft: %s', (block, draft) => {
    expect(fields(block).draft).toBe(draft);
  });

  it('tells a date from a flag in “published”', () => {
    expect(fields('published: 2024-11-11').published?.at).toBe('2024-11-11T00:00:00+01:00');
    expect(fields('published: false')).not.toHaveProperty('published');
    expect(fields('date: 2024-11-11\npublished: false').published?.at).toMatch(/^2024-11-11/);
  });

  it.each([
    ['articles/2024-05-01-flood.md', '2024-05-01T00:00:00+02:00'],
    ['_posts/2024-5-1-flood.md', '2024-05-01T00:00:00+02:00'],
    ['articles/2024-05-01.md', '2024-05-01T00:00:00+02:00'],
    ['articles/2024-05-01-flood/index.md', '2024-05-01T00:00:00+02:00'],
    ['articles/2024-02-30-flood.md', undefined],
    ['2024-05-01-archive/flood.md', undefined],
    ['articles/20240501-flood.md', undefined],
  ])('takes the date of %s for %s', (path, at) => {
    expect(fields('', path).published?.at).toBe(at);
    expect(fields('date: 2020-01-01', path).published?.at).toBe('2020-01-01T00:00:00+01:00');
  });

  it('reports every wrong field, each at its place, and reads the others', () => {
    const block = `headline: [a, b]
date: 2024-02-30
draft: maybe
tags: [a, [b]]
weight: heavy
type: analisys
image: {src: a.jpg, decorative: perhaps}
corrections:
  - date: 2024-01-01
    text: One
  - date: yesterday
    kind: corection
authors: Ann Lee, Bo Ek and Cy Roe
canonical: javascript:alert(1)
lang: english please
section: north`;
    expect(problems(block)).toEqual([
      'field-wrong 2:11 The field “headline” cannot be used: it must be one piece of text',
      'date-wrong 3:7 The field “date” cannot be used: “2024-02-30” is no date, because there is no day 2024-02-30',
      'field-wrong 4:8 The field “draft” cannot be used: “maybe” is neither “yes” nor “no”',
      'field-wrong 5:11 The field “tags” cannot be used: each of them must be a piece of text',
      'field-wrong 6:9 The field “weight” cannot be used: “heavy” is no whole number',
      'field-wrong 7:7 The field “type” cannot be used: “analisys” is not one of its words; did you mean “analysis”?',
      'field-wrong 8:33 The field “image.decorative” cannot be used: “perhaps” is neither “yes” nor “no”',
      'field-missing 12:5 The field “corrections” has no “text”',
      'date-wrong 12:11 The field “corrections.date” cannot be used: “yesterday” is no date, because it is not written as year, month and day with hyphens',
      'field-wrong 13:11 The field “corrections.kind” cannot be used: “corection” is not one of its words; did you mean “correction”?',
      'field-wrong 14:10 The field “authors” cannot be used: “Ann Lee, Bo Ek and Cy Roe” are several people in one text; write them as a list, [Ann Lee, Bo Ek, Cy Roe]',
      'field-wrong 15:12 The field “canonical” cannot be used: it must be an address on the web or a path that begins with “/”',
      'field-wrong 16:7 The field “lang” cannot be used: “english please” is no language tag such as “en” or “pt-BR”',
    ]);
    expect(usable(block)).toMatchObject({
      section: 'north',
      tags: [],
      draft: false,
      corrections: [],
    });
  });

  it('reports unknown names with the nearest known one, also in mappings, and keeps what they hold', () => {
    const block =
      'standfrist: A\nmood: [blue]\nimage: {src: a.jpg, captoin: B}\nextra: {kikcer: C}';
    expect(problems(block)).toEqual([
      'field-unknown 2:1 Nothing is known of a field “standfrist”',
      'field-unknown 3:1 Nothing is known of a field “mood”',
      'field-unknown 4:21 Nothing is known of a field “image.captoin”',
      'field-unknown 5:9 Nothing is known of a field “extra.kikcer”',
    ]);
    expect(usable(block)).toMatchObject({
      image: { src: 'a.jpg' },
      extra: { standfrist: 'A', mood: ['blue'], kikcer: 'C' },
    });
  });

  it('says when two spellings of one field contradict each other, and lets the stronger count', () => {
    const block = 'date: 2024-01-02\ntitle: B\nheadline: A\npubDate: 2024-01-02';
    expect(problems(block)).toEqual([
      'field-conflict 3:1 “title” on line 3 says something else than “headline” on line 4, which counts',
    ]);
    expect(usable(block).headline).toBe('A');
  });

  it('takes at most 100 tags', () => {
    const tags = Array.from({ length: 101 }, (_, n) => `t${n}`);
    expect(fields(`tags: [${tags.slice(1).join(', ')}]`).tags).toHaveLength(100);
    expect(problems(`tags: [${tags.join(', ')}]`)).toEqual([
      'field-wrong 2:7 The field “tags” cannot be used: it holds more than 100 of them',
    ]);
  });

  it('reads thousands of unknown and wrong fields in a moment', () => {
    const many = (line: (n: number) => string) =>
      Array.from({ length: 5000 }, (_, n) => line(n)).join('\n');
    const started = performance.now();
    expect(problems(many((n) => `unknown field ${n}: {a: b}`))).toHaveLength(5000);
    expect(problems(`image:\n  src: a.jpg\n${many((n) => `  unknown${n}: a`)}`)).toHaveLength(5000);
    expect(problems(`speakers:\n${many((n) => `  Label ${n}: {x: a}`)}`)).toHaveLength(5000);
    expect(problems(`tags:\n${many(() => '- [a]')}`)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

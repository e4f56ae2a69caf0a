import { describe, expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { readPublication } from '../../../src/content/settings/read-publication.ts';

const path = 'publication.yml' as ContentPath;
const read = (text: string, baseUrl?: string) => readPublication(text, path, baseUrl);
const publicationOf = (text: string, baseUrl?: string) => {
  const { publication, diagnostics } = read(text, baseUrl);
  expect(diagnostics).toEqual([]);
  return publication;
};
const problems = (text: string) =>
  read(text).diagnostics.map(
    ({ code, place, message }) => `${code} ${place?.line}:${place?.column} ${message}`,
  );

const defaults = {
  name: 'Broadsheet',
  basePath: '',
  lang: 'en',
  timeZone: 'UTC',
  timeZoneGiven: false,
  publisher: { type: 'NewsMediaOrganization', sameAs: [], contact: {} },
  policies: {},
  trust: {},
  permalink: '/{section}/{year}/{month}/{slug}/',
  sections: [],
  lineBreaks: 'auto',
  hashtags: { line: 'remove', inline: 'text' },
  tagSlugs: 'unicode',
  tagCamelCase: 'slug',
  interviewHeadings: [],
  interviewPage: 'inline',
  people: { auto: true },
  dates: { updatedAfterMinutes: 10, oldAfterDays: 365 },
  exports: { markdown: true, text: true, llms: true, ninjs: false },
  feeds: {
    items: 50,
    full: true,
    formats: ['rss', 'atom', 'json'],
    lists: ['sections', 'tags', 'people', 'series', 'interviews', 'corrections'],
  },
  pageSize: 20,
  search: true,
  crawlers: {},
  redirects: [],
  gone: [],
  hosts: [],
  ledger: true,
  places: {},
};

const placeAt = (line: number, column: number) => ({ path: 'publication.yml', line, column });

describe('readPublication()', () => {
  it.each(['', '\n', '# nothing yet\n', '---\n---\n'])(
    'has a default for everything in %j',
    (text) => {
      expect(publicationOf(text)).toEqual(defaults);
    },
  );

  it('reads every setting', () => {
    expect(
      publicationOf(`name: The Daily Tarn
shortName: Tarn
tagline: News of the hills
description: A newspaper
url: https://tarn.example/paper/
lang: en-gb
timezone: Europe/London
logo: /logo.svg
favicon: /icon.png
publisher:
  legalName: Tarn Ltd
  foundingDate: 1887
  sameAs: https://a.example/tarn
  contact: {email: news@tarn.example, phone: "+44 1", url: /contact/}
policies: {ethicsPolicy: /ethics/, masthead: "https://tarn.example/staff"}
sections: [world, home]
defaultAuthor: The Tarn
copyrightHolder: Tarn Ltd
license: CC BY 4.0
hashtags: {line: keep, inline: link}
tags: {slug: ascii, camelCase: off}
interview: {headingPatterns: [Table talk], page: separate}
people: {auto: no}
lineBreaks: paragraph
dates: {updatedAfterMinutes: 5, oldAfterDays: 100}
feeds: {items: 20, full: no, formats: [JSON, rss], lists: people}
permalink: /{year}/{slug}/
pageSize: 30
crawlers: {GPTBot: no, "*": yes}
redirects:
  - {from: /a/, to: "/b/#c", status: 302}
  - {from: /d/, status: 410}
gone: [/e/]
hosts: [nginx, S3]
ledger: no
websubHub: https://hub.example/
indexNowKey: abcdef0123456789
search: no
trust: {belongto: https://guild.example/, dataTrainingAllowed: no}
`),
    ).toEqual({
      name: 'The Daily Tarn',
      shortName: 'Tarn',
      tagline: 'News of the hills',
      description: 'A newspaper',
      url: 'https://tarn.example/paper',
      basePath: '/paper',
      lang: 'en-GB',
      timeZone: 'Europe/London',
      timeZoneGiven: true,
      logo: '/logo.svg',
      favicon: '/icon.png',
      publisher: {
        type: 'NewsMediaOrganization',
        legalName: 'Tarn Ltd',
        foundingDate: '1887',
        sameAs: ['https://a.example/tarn'],
        contact: { email: 'news@tarn.example', telephone: '+44 1', url: '/contact/' },
      },
      policies: { ethicsPolicy: '/ethics/', masthead: 'https://tarn.example/staff' },
      sections: ['world', 'home'],
      defaultAuthor: 'The Tarn',
      copyrightHolder: 'Tarn Ltd',
      license: 'CC BY 4.0',
      hashtags: { line: 'keep', inline: 'link' },
      tagSlugs: 'ascii',
      tagCamelCase: 'off',
      interviewHeadings: ['Table talk'],
      interviewPage: 'separate',
      people: { auto: false },
      lineBreaks: 'paragraph',
      dates: { updatedAfterMinutes: 5, oldAfterDays: 100 },
      feeds: { items: 20, full: false, formats: ['rss', 'json'], lists: ['people'] },
      permalink: '/{year}/{slug}/',
      pageSize: 30,
      crawlers: { GPTBot: false, '*': true },
      redirects: [{ from: '/a/', to: '/b/#c', status: 302, place: placeAt(31, 12) }],
      gone: [
        { from: '/d/', place: placeAt(32, 12) },
        { from: '/e/', place: placeAt(33, 8) },
      ],
      hosts: ['nginx', 's3'],
      ledger: false,
      websubHub: 'https://hub.example/',
      indexNowKey: 'abcdef0123456789',
      exports: { markdown: true, text: true, llms: true, ninjs: false },
      search: false,
      trust: { belongTo: ['https://guild.example/'], dataTrainingAllowed: false },
      places: {
        'policies.ethicsPolicy': { line: 15, column: 12 },
        'policies.masthead': { line: 15, column: 36 },
        'publisher.contact.url': { line: 14, column: 60 },
        logo: { line: 8, column: 1 },
      },
    });
  });

  it.each([
    ['title: A', { name: 'A' }],
    ['tagSlugs: ascii', { tagSlugs: 'ascii' }],
    ['interviewHeadings: Table talk', { interviewHeadings: ['Table talk'] }],
    ['paginate: 5', { pageSize: 5 }],
    ['baseURL: https://a.example', { url: 'https://a.example' }],
    ['basePath: /paper/', { basePath: '/paper' }],
    [
      'url: https://a.example\nbasePath: paper',
      { url: 'https://a.example/paper', basePath: '/paper' },
    ],
    [
      'url: https://a.example/paper\nbasePath: /paper',
      { url: 'https://a.example/paper', basePath: '/paper' },
    ],
    ['tags: {camelCase: display}', { tagCamelCase: 'display' }],
    ['---\nname: A\n---\n', { name: 'A' }],
    ['---\nname: A\n...', { name: 'A' }],
  ])('understands %j', (text, expected) => {
    expect(publicationOf(text)).toEqual({ ...defaults, ...expected });
  });

  it('lets the address of the command line count', () => {
    expect(publicationOf('url: https://a.example/paper', 'https://b.example/')).toMatchObject({
      url: 'https://b.example',
      basePath: '',
    });
    expect(publicationOf('basePath: /paper', 'https://b.example/preview')).toMatchObject({
      url: 'https://b.example/preview',
      basePath: '/preview',
    });
  });

  it.each([
    ['nmae: A', 'field-unknown 1:1 Nothing is known of a field “nmae”'],
    ['---\nnmae: A\n---', 'field-unknown 2:1 Nothing is known of a field “nmae”'],
    [
      'url: https://a.example\nfeeds: {item: 5}',
      'field-unknown 2:9 Nothing is known of a field “feeds.item”',
    ],
    [
      'name: A\nfeed: {items: 5}',
      'url-missing 2:1 The publication has no address, so there are no feeds, whose readers need whole addresses',
    ],
    [
      'name: A\nexports: {ninjs: yes}',
      'url-missing 2:1 The publication has no address, so there is no ninjs, which names stories by whole addresses',
    ],
    [
      'url: https://a.example\nfeeds: {formats: [rss, atm]}',
      'field-wrong 2:18 The field “feeds.formats” cannot be used: “atm” is not one of its words; did you mean “atom”?',
    ],
    [
      'name: A: B',
      'yaml-syntax 1:8 The front matter cannot be read here: the value holds a colon with a space after it',
    ],
    ['- a', 'front-matter-not-fields 1:1 What stands here is no list of fields with values'],
    ['Just text', 'front-matter-not-fields 1:1 What stands here is no list of fields with values'],
    [
      'url: tarn.example',
      'field-wrong 1:6 The field “url” cannot be used: it must begin with “https://” and name a host, as “https://example.com/paper” does',
    ],
    [
      'url: https://a.example/?x',
      'field-wrong 1:6 The field “url” cannot be used: it must begin with “https://” and name a host, as “https://example.com/paper” does',
    ],
    [
      'timezone: Paris',
      'field-wrong 1:11 The field “timezone” cannot be used: it must be the name of a time zone, such as “Europe/Paris”',
    ],
    [
      'permalink: /{sulg}/{slug}/',
      'field-wrong 1:12 The field “permalink” cannot be used: nothing is known of “{sulg}”; did you mean “{slug}”?',
    ],
    [
      'permalink: /news/',
      'field-wrong 1:12 The field “permalink” cannot be used: it must hold “{slug}”, or all stories would have one address',
    ],
    [
      'permalink: /../{slug}',
      'field-wrong 1:12 The field “permalink” cannot be used: it may not hold “..”, “\\”, “?” or “#”',
    ],
    [
      'pageSize: 0',
      'field-wrong 1:11 The field “pageSize” cannot be used: it must be from 1 to 1000',
    ],
    [
      'basePath: /a/../b',
      'field-wrong 1:11 The field “basePath” cannot be used: a name in it begins with a dot',
    ],
    [
      'dates:\n  oldAfterDays: soon',
      'field-wrong 2:17 The field “dates.oldAfterDays” cannot be used: “soon” is no whole number',
    ],
    [
      'publisher:\n  contact: {email: none}',
      'field-wrong 2:20 The field “publisher.contact.email” cannot be used: “none” is no e-mail address',
    ],
    [
      'redirects: [{from: /a/}]',
      'field-wrong 1:13 The field “redirects” cannot be used: it says nowhere to go; add “to”',
    ],
    [
      'redirects: [{from: /a/, to: /b/, status: 410}]',
      'field-wrong 1:13 The field “redirects” cannot be used: status 410 leads nowhere; delete “to”',
    ],
    [
      'hosts: netlefy',
      'field-wrong 1:8 The field “hosts” cannot be used: “netlefy” is not one of its words; did you mean “netlify”?',
    ],
    [
      'crawlers: no',
      'field-wrong 1:11 The field “crawlers” cannot be used: it must say “yes” or “no” for each crawler',
    ],
    ['words: {latests: New}', 'field-unknown 1:9 Nothing is known of a field “words.latests”'],
    [
      'words: {page: "{m}"}',
      'field-wrong 1:15 The field “words.page” cannot be used: nothing can be filled in for “{m}”, only for “{n}”',
    ],
    [
      'words: {latest: "{n} new"}',
      'field-wrong 1:17 The field “words.latest” cannot be used: nothing can be filled in for “{n}”',
    ],
    [
      'words: {stories: [a]}',
      'field-wrong 1:18 The field “words.stories” cannot be used: it must be a text, or a mapping of its plural forms, such as “one” and “other”',
    ],
    [
      'url: https://a.example/x\nbasePath: /y',
      'field-conflict 2:1 “basePath” says something else than the path in “url”, which counts',
    ],
  ])('of %j says “%s”', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('takes words in the place of ours, with the spaces that belong to them', () => {
    const text =
      'words: {comma: ", ", stories: "{n} texts", mentions: {one: "{n} time", other: "{n} times"}}';
    expect(problems(text)).toEqual([]);
    expect(read(text).publication.words).toEqual({
      comma: ', ',
      stories: { other: '{n} texts' },
      mentions: { one: '{n} time', other: '{n} times' },
    });
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read('name: A\npageSize: 0\nfeeds: {item: 5, full: no}').publication).toEqual({
      ...defaults,
      name: 'A',
      feeds: { ...defaults.feeds, full: false },
    });
  });
});

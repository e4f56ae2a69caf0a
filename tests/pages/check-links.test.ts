import { describe, expect, it } from 'vitest';
import type { OutputPath } from '../../src/base/path.ts';
import { answersOf } from '../../src/pages/answering.ts';
import { checkLinks } from '../../src/pages/check-links.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { type ContentFiles, siteOf } from '../support/site.ts';

const head = '---\nheadline: A\npermalink: /a/\nsection: rain\ntags: [Flood]\n---\n';
const beside: ContentFiles = {
  'articles/b.md':
    '---\nheadline: B\npermalink: /2024/über/\naliases: [/old/]\ncorrections: [{date: 2024-05-01, text: X}]\n---\nText.\n\n## A crosshead\n\nText.[^1]\n\n[^1]: Note.',
  'interviews/c.md':
    '---\nheadline: C\npermalink: /c/\n---\n**Ann Lee:** {#own} Who are you?\n\n**Bob Ray:** Me.',
  'pages/about.md': '## Contact\n\nText.',
  'files/report.pdf': '',
};

/** What is said of the links in a story at `/a/`, as `code line:column`. */
function said(text: string, files: ContentFiles = {}) {
  const site = siteOf({ ...beside, 'articles/a.md': head + text, ...files });
  const copies = ['files/list.pdf', 'map/index.html'] as OutputPath[];
  return checkLinks(site, answersOf({ ...planPages(site), copies })).map(
    ({ code, place }) => `${code} ${place?.path} ${place?.line}:${place?.column}`,
  );
}

describe('checkLinks()', () => {
  it.each([
    '/',
    '/2024/über/',
    '/2024/%C3%BCber',
    '../2024/über/',
    '/old/',
    '/rain/',
    '/tags/flood/',
    '/people/',
    '/people/bob-ray/',
    '/interviews/',
    '/corrections/',
    '/about/',
    '/c/interview.json',
    '/files/list.pdf',
    '/files/report.pdf',
    '/map/',
    '/map',
    '/feed.xml',
    '/rain/feed.xml',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/assets/main.css',
    '/no/where/?q=flood',
    '?page=2',
    'https://example.com/no/where/#x',
    '//example.com/',
    'mailto:a@example.com',
    '#',
    '#here',
    '#main',
    '#:~:text=rain',
    '/2024/über/#a-crosshead',
    '/2024/über/#correction-1',
    '/2024/über/#fn-1',
    'b.md#a-crosshead',
    '../interviews/c.md#own',
    '/c/#interview',
    '/about/#contact',
    '/tags/#anything',
  ])('finds what answers at %s', (href) => {
    expect(said(`## Here\n\nSee [this](${href}).`)).toEqual([]);
  });

  it.each([
    ['/no/where/', 'link-unanswered'],
    ['/2024/', 'link-unanswered'],
    ['no-where/', 'link-unanswered'],
    ['report.pdf', 'link-unanswered'],
    ['/files/', 'link-unanswered'],
    ['/no/where/#x', 'link-unanswered'],
    ['#nofrag', 'fragment-unknown'],
    ['#A-Crosshead', 'fragment-unknown'],
    ['b.md#nofrag', 'fragment-unknown'],
    ['/2024/%C3%BCber/#nofrag', 'fragment-unknown'],
    ['../interviews/c.md#nofrag', 'fragment-unknown'],
    ['/about/#nofrag', 'fragment-unknown'],
  ])('reports %s: %s', (href, code) => {
    expect(said(`Text.\n\nSee [this](${href}).`)).toEqual([`${code} articles/a.md 9:5`]);
  });

  it('looks at every text that has a page, and at the fields of stories', () => {
    const link = '[this](/no/where/)';
    const files = {
      'articles/d.md': `---\nheadline: D\nstandfirst: See ${link}\n---\nText.`,
      'pages/imprint.md': link,
      'people/ann-lee.md': `---\nname: Ann Lee\n---\n${link}`,
      'sections/rain.md': link,
      'tags/flood.md': link,
    };
    expect(said('Text.', files)).toEqual([
      'link-unanswered articles/d.md 3:24',
      'link-unanswered pages/imprint.md 1:1',
      'link-unanswered sections/rain.md 1:1',
      'link-unanswered tags/flood.md 1:1',
      'link-unanswered people/ann-lee.md 4:1',
    ]);
  });

  it('leaves links to content files to those who follow them', () => {
    const files = { 'articles/d.md': '---\nheadline: D\nexpires: 2024-05-01\n---\nText.' };
    expect(said('[this](d.md#x)', files)).toEqual([]);
  });

  it('names the place that was probably meant', () => {
    const site = siteOf({ 'articles/a.md': `${head}## The flood\n\n[this](#the-flod)` });
    expect(checkLinks(site, answersOf({ ...planPages(site), copies: [] }))).toMatchObject([
      {
        message: 'The link “#the-flod” leads to a place that is not on its page',
        hint: 'Did you mean “#the-flood”?',
      },
    ]);
  });

  it('planPages() says so, with what is copied beside its pages', () => {
    const site = siteOf({ 'articles/a.md': `${head}[this](/map/)` });
    const codes = (copies: readonly string[]) =>
      planPages(site, copies as OutputPath[]).diagnostics.map(({ code }) => code);
    expect(codes([])).toEqual(['link-unanswered']);
    expect(codes(['map/index.html'])).toEqual([]);
  });
});

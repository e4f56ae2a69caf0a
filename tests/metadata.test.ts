import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve, startBrowser } from './support/browser.ts';
import { elements, named, parseHtml } from './support/html.ts';
import { type Publication, publication } from './support/publication.ts';
import { brokenRules, type Told } from './support/schema-rules.ts';
import { blocksIn } from './support/told.ts';
import { itWithTool } from './support/tools.ts';

const address = 'https://broadsheet.example';

function sample(): Publication {
  const copy = publication({});
  for (const folder of ['content', 'public'])
    cpSync(folder, join(copy.root, folder), { recursive: true });
  const built = copy.run(['build', '--base-url', address]);
  expect(built).toMatchObject({ code: 0, stderr: '' });
  return copy;
}

function pagesOf(site: Publication): readonly (readonly [path: string, html: string])[] {
  const paths = site.list('dist').filter((path) => path.endsWith('.html'));
  return paths.map((path) => [path, site.read(`dist/${path}`)] as const);
}

/** The contents of meta elements by their property or name. */
function metaOf(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    named(parseHtml(html), 'meta').map(({ properties }) => [
      String([properties['property'] ?? properties['name']].flat().join(' ')),
      String(properties['content']),
    ]),
  );
}

/** The files at the addresses of the site's own that a block names. */
function ownAddresses(block: Told): readonly string[] {
  const found = JSON.stringify(block).matchAll(/"https:\/\/broadsheet\.example(\/[^"#]*)/g);
  return [...found].map(([, path = '']) => decodeURIComponent(path).replace(/\/$/, '/index.html'));
}

describe('Every page of the sample publication', () => {
  it('tells machines nothing that breaks the rules, and of no address that does not answer', () => {
    const site = sample();
    const files = new Set(site.list('dist').map((path) => `/${path}`));
    const told = pagesOf(site).map(([path, html]) => [path, blocksIn(html)] as const);
    const silent = told.filter(([, blocks]) => blocks.length !== 1).map(([path]) => path);
    expect(silent).toContain('404.html');
    const html = new Map(pagesOf(site));
    const isHidden = (path: string) => /noindex|http-equiv="refresh"/.test(html.get(path) ?? '');
    expect(silent.filter((path) => !isHidden(path))).toEqual([]);
    for (const [path, [block]] of told) {
      if (block === undefined) continue;
      expect(brokenRules(block), path).toEqual([]);
      expect(
        ownAddresses(block).filter((file) => !files.has(file)),
        path,
      ).toEqual([]);
    }
    const nodes = told.flatMap(([, blocks]) => blocks.flatMap((block) => block['@graph']));
    const types = new Set(nodes.map((node) => node['@type']));
    expect([...types]).toEqual(
      expect.arrayContaining([
        ...['ReportageNewsArticle', 'OpinionNewsArticle', 'ReviewNewsArticle', 'NewsArticle'],
        ...['LiveBlogPosting', 'ProfilePage', 'CollectionPage', 'WebSite', 'WebPage'],
        ...['NewsMediaOrganization', 'BreadcrumbList'],
      ]),
    );
  });

  it('has one date of publication and one of change, wherever it tells of them', () => {
    let compared = 0;
    for (const [path, html] of pagesOf(sample())) {
      const [story] = blocksIn(html).flatMap((block) => block['@graph']);
      if (story?.['datePublished'] === undefined) continue;
      compared += 1;
      const meta = metaOf(html);
      const shown = named(parseHtml(html), 'time').map(({ properties }) => properties['dateTime']);
      const isSame = (instant: unknown) =>
        shown.some((date) => date === instant || date === String(instant).slice(0, 10));
      expect(meta['article:published_time'], path).toBe(story['datePublished']);
      expect(meta['article:modified_time'] ?? story['datePublished'], path).toBe(
        story['dateModified'],
      );
      expect(isSame(story['datePublished']), path).toBe(true);
      if (html.includes('class="updated')) expect(isSame(story['dateModified']), path).toBe(true);
    }
    expect(compared).toBeGreaterThan(25);
  });
});

/** What means harm to pages, scripts, feeds and encodings. */
const harm =
  '</script><script>document.title="owned"</script><!-- ]]> <img src=x onerror=alert(1)> \u2028\u2029\u202e &lt; " \' {';

/** What no page can hold. */
const unprintable = ['\u0000', '\u001b', '\ud800', '\ufffe'];

/** The text with a word before it, as YAML. */
const hostile = (word = ''): string => JSON.stringify(`${word} ${harm}`);

const hostileFiles = {
  'content/publication.yml': [
    'url: https://tarn.example',
    `name: ${hostile('Tarn')}`,
    `shortName: ${hostile('T')}`,
    `description: ${hostile('D')}`,
    `publisher: {legalName: ${hostile('L')}}`,
  ].join('\n'),
  'content/articles/a.md': [
    '---',
    'date: 2024-05-01',
    'permalink: /a/',
    'type: review',
    `headline: ${hostile('H')}`,
    `shortHeadline: ${hostile('S')}`,
    `standfirst: ${hostile('F')}`,
    `description: ${hostile('D')}`,
    `authors: [{name: ${hostile('A')}, jobTitle: ${hostile('J')}}]`,
    `tags: [${hostile('T')}]`,
    `section: ${hostile('C')}`,
    `dateline: ${hostile('P')}`,
    `sponsor: {name: ${hostile('N')}}`,
    `itemReviewed: {name: ${hostile('R')}, creator: ${hostile()}}`,
    `rating: {name: ${hostile('V')}}`,
    `claim: {text: ${hostile('Q')}, claimant: ${hostile()}}`,
    `sources: [{title: ${hostile()}}]`,
    `license: ${hostile()}`,
    `copyrightHolder: ${hostile()}`,
    `corrections: [{date: 2024-05-02, text: ${hostile()}}]`,
    '---',
    '',
    'Text.',
  ].join('\n'),
};

describe('A hostile headline', () => {
  it('leaves one block that gives it back, and no script of its own', () => {
    const site = publication(hostileFiles);
    expect(site.run(['build', '--quiet', '--clock', '2025-01-01T00:00Z'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const html = site.read('dist/a/index.html');
    const page = parseHtml(html);
    const [block, ...others] = blocksIn(html);
    expect(others).toEqual([]);
    const [story, claim] = block?.['@graph'] ?? [];
    expect(story?.['headline']).toMatch(/^H <\/script><script>.*<!-- \]\]> <img /);
    expect(story?.['@type']).toBe('AdvertiserContentArticle');
    expect(claim).toMatchObject({ '@type': 'ClaimReview' });
    const scripts = named(page, 'script');
    expect(scripts.filter(({ properties }) => properties['type'] === undefined)).toEqual([]);
    expect(elements(page, ({ properties }) => 'onError' in properties)).toEqual([]);
  });

  it.each(unprintable)('is no headline with %j', (letter) => {
    const text = `---\nheadline: ${JSON.stringify(`Flood ${letter}`)}\n---\n\nText.`;
    const site = publication({ 'content/articles/a.md': text });
    expect(site.run(['build', '--quiet'])).toMatchObject({ code: 1 });
  });

  itWithTool('chromium', 'does nothing in a browser', async (path) => {
    const site = publication(hostileFiles);
    expect(site.run(['build', '--quiet', '--clock', '2025-01-01T00:00Z'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const origin = await serve(join(site.root, 'dist'));
    const browser = await startBrowser(path);
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    for (const at of ['/a/', '/', '/archive/']) {
      await page.goto(`${origin}${at}`);
      expect(dialogs).toEqual([]);
      expect(await page.title()).not.toBe('owned');
      const blocks = await page.$$eval('script[type="application/ld+json"]', (scripts) =>
        scripts.map((script) => JSON.parse(script.textContent ?? '')['@context']),
      );
      expect(blocks).toEqual(['https://schema.org']);
    }
  });
});

describe('What must not be seen yet', () => {
  it('is told to no machine either', () => {
    const story = (name: string, fields: string) =>
      `---\nheadline: ${name} headline\nseries: The Weir\ntags: [${name}tag]\nauthors: [${name} Person]\n${fields}\n---\n\n${name} text.`;
    const site = publication({
      'content/publication.yml': 'url: https://tarn.example\npolicies: {masthead: /secret/}',
      'content/pages/secret.md': '---\nheadline: Secret\ndraft: yes\n---\nText.',
      'content/articles/a.md': story('Open', 'date: 2024-05-01\nrelated: [b.md, c.md]'),
      'content/articles/b.md': story('Quietus', 'date: 2024-05-01\ndraft: yes'),
      'content/articles/c.md': story('Nightfall', 'date: 2030-05-01\nembargo: 2030-05-01'),
    });
    site.run(['build', '--clock', '2025-01-01T00:00Z']);
    const pages = pagesOf(site);
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/quietus|nightfall/i);
      expect(JSON.stringify(blocksIn(html)), path).not.toContain('/secret/');
    }
    expect(pages.length).toBeGreaterThan(3);
  });
});

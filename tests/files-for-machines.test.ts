import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../src/base/languages/load-language.ts';
import { jsonFeed } from './schemas/json-feed.ts';
import { exportsOf, fed } from './support/feeds.ts';
import { sharedSample } from './support/sample.ts';
import { listFiles, readFiles, scratchFolder, writeFiles } from './support/scratch.ts';
import { itWithTool } from './support/tools.ts';

/** Two days after some of its news, a publication with whatever feeds and sitemaps may hold. */
const rich = {
  'publication.yml': `${fed}websubHub: https://hub.example/\ncopyrightHolder: "Tarn & <sons>"\neditions: [fr]\n`,
  'articles/a.jpg': '',
  'articles/flood.md': [
    '---',
    'headline: "Flood & <fire> ]]>"',
    'date: 2024-05-31T20:00+02:00',
    'updated: 2024-06-01T08:00+02:00',
    'authors: [Ada Moreau, "Bo <Ek>"]',
    'tags: [Rivers, "Mud & mire"]',
    'section: town',
    'translationKey: flood',
    'image: {src: a.jpg, alt: A weir, caption: "The <weir>", credit: Ada}',
    'corrections: [{date: 2024-06-01, text: Two bridges}]',
    '---',
    '',
    'The [river](/r?a=1&b=2) rose.',
  ].join('\n'),
  'articles/crue.md':
    '---\nheadline: Crue\ndate: 2024-05-31\nlang: fr\ntranslationKey: flood\nid: crue 17\n---\n\nDe l’eau.',
  'articles/opinion.md': '---\nheadline: Enough\ndate: 2020-02-29\ntype: opinion\n---\n\nText.',
};

const languages = await Promise.all(['en', 'fr'].map((tag) => loadLanguage(tag)));

/** The folder of a publication, printed. */
const papers: readonly (readonly [name: string, folder: () => string])[] = [
  ['the sample publication', () => join(sharedSample().root, 'dist')],
  ['a publication with whatever there may be', () => written(exportsOf(rich, {}, languages))],
  ['one without a story', () => written(exportsOf({}))],
];

function written(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  writeFiles(folder, files);
  return folder;
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return listFiles(folder)
    .filter((path) => name.test(path))
    .map((path) => join(folder, path));
}

/** What a checker says of files, nothing when all are as they must be. */
function faults(program: string, args: readonly string[], files: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, [...args, ...files], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr || `${program} ended with ${status}`;
}

const atom = /(?:^|\/)atom\.xml$/;
const sitemap = /(?:^|\/)(?:news-)?sitemap[\w-]*\.xml$|^sitemaps\//;
const withSchema = ['--nonet', '--noout', '--schema', resolve('tests/schemas/sitemap.xsd')];
const grammar = ['-c', resolve('tests/schemas/atom.rnc')];

describe.each(papers)('In %s', (_, folderOf) => {
  it('every XML file is well-formed', () => {
    const files = Object.entries(readFiles(folderOf())).filter(([path]) =>
      /\.(?:xml|opml)$/.test(path),
    );
    expect(files.map(([path]) => path)).toEqual(
      expect.arrayContaining(['atom.xml', 'feed.xml', 'feeds.opml', 'sitemap.xml']),
    );
    for (const [path, contents] of files) expect(() => parseXml(contents), path).not.toThrow();
  });

  it('every JSON Feed is one of version 1.1', () => {
    const files = Object.entries(readFiles(folderOf())).filter(([path]) =>
      /(?:^|\/)feed\.json$/.test(path),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const [path, contents] of files)
      expect(jsonFeed.safeParse(JSON.parse(contents)).error?.issues, path).toBeUndefined();
  });

  itWithTool('jing', 'every Atom feed is as RFC 4287 wants it', (jing) => {
    const files = filesIn(folderOf(), atom);
    expect(files.length).toBeGreaterThan(0);
    expect(faults(jing, grammar, files)).toBe('');
  });

  itWithTool('xmllint', 'every sitemap is as the protocol and Google want it', (xmllint) => {
    const files = filesIn(folderOf(), sitemap);
    expect(files.length).toBeGreaterThan(1);
    expect(faults(xmllint, withSchema, files)).toBe('');
  });
});

const good: Readonly<Record<string, string>> = exportsOf(rich);

/** Files that somebody spoiled: what is replaced, by what. */
const spoiled = {
  atom: [
    [/<id>[^<]*<\/id>/, ''],
    [/<updated>[^<]*</, '<updated>2024-05-01<'],
    [/<id>https:/, '<id>'],
    [/<\/entry>/, '<title>Again</title></entry>'],
    [/ type="html"/, ' type="markdown"'],
    [/<author>/, '<author><name>Another</name>'],
  ],
  sitemap: [
    [/<loc>https:[^<]*/, '<loc>/town/'],
    [/<lastmod>[^<]*/, '<lastmod>1 May'],
    [/<news:language>[^<]*/, '<news:language>English'],
    [/<news:title>.*?<\/news:title>/, ''],
    [/<loc>.*?<\/loc>/, ''],
  ],
} satisfies Readonly<Record<string, readonly (readonly [RegExp, string])[]>>;

describe('What is not as it must be', () => {
  /** The files with one mistake each. */
  const wrong = (path: string, mistakes: readonly (readonly [RegExp, string])[]) =>
    mistakes.map(([what, by]) => {
      const text = good[path] ?? '';
      const changed = text.replace(what, by);
      expect(changed, `${what}`).not.toBe(text);
      return written({ [path]: changed });
    });

  itWithTool('jing', 'is seen in Atom', (jing) => {
    for (const [n, folder] of wrong('atom.xml', spoiled.atom).entries())
      expect(faults(jing, grammar, filesIn(folder, atom)), `${spoiled.atom[n]}`).toContain('error');
  });

  itWithTool('xmllint', 'is seen in sitemaps', (xmllint) => {
    for (const [n, folder] of wrong('news-sitemap.xml', spoiled.sitemap).entries()) {
      const said = faults(xmllint, withSchema, filesIn(folder, sitemap));
      expect(said, `${spoiled.sitemap[n]}`).toContain('validity error');
    }
  });

  it('is seen in JSON', () => {
    const feed = JSON.parse(good['feed.json'] ?? '');
    const [first, ...others] = feed.items;
    const withItem = (item: object) => ({ ...feed, items: [item, ...others] });
    const { content_html: _, ...empty } = first;
    expect(jsonFeed.safeParse(feed).success).toBe(true);
    for (const bad of [
      { ...feed, version: 'https://jsonfeed.org/version/1' },
      { ...feed, author: { name: 'The Tarn' } },
      { ...feed, home_page_url: '/' },
      { ...feed, items: [first, first] },
      withItem(empty),
      withItem({ ...first, date_published: '2024-05-01' }),
      withItem({ ...first, authors: [{}] }),
    ])
      expect(jsonFeed.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
  });
});

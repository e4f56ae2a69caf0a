import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/render/feeds/xml-text.ts';
import { exportsOf, fed } from '../../support/feeds.ts';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';
import { itWithTool } from '../../support/tools.ts';

const story = (fields: string, text = 'Text.') => `---\n${fields}\n---\n\n${text}`;

const flood = story(
  [
    'headline: Flood & <fire>',
    'date: 2024-05-01T10:30+02:00',
    'updated: 2024-05-02T08:00+02:00',
    'standfirst: Water & <mud>.',
    'authors: [Ada Moreau, Bo Ek]',
    'tags: [Rivers, Mud]',
    'section: town',
  ].join('\n'),
  'The [river](/rivers/) rose[^1].\n\n## Later\n\nIt fell.\n\n[^1]: So it was said.',
);

describe('A feed', () => {
  const files = exportsOf({ 'articles/flood.md': flood });
  const rss = files['feed.xml'] ?? '';
  const atom = files['atom.xml'] ?? '';
  const json = JSON.parse(files['feed.json'] ?? '');

  it('tells a story in RSS', () => {
    const [item] = all(rss, 'item');
    const said = (name: string) => named(item, name).map(({ text }) => text);
    expect(said('title')).toEqual(['Flood & <fire>']);
    expect(said('link')).toEqual(['https://tarn.example/paper/town/2024/05/flood/']);
    expect(said('guid')).toEqual(['https://tarn.example/paper/town/2024/05/flood/']);
    expect(said('pubDate')).toEqual(['Wed, 01 May 2024 10:30:00 +0200']);
    expect(said('atom:updated')).toEqual(['2024-05-02T08:00:00+02:00']);
    expect(said('description')).toEqual(['Water &amp; &lt;mud&gt;.']);
    expect(said('dc:creator')).toEqual(['Ada Moreau', 'Bo Ek']);
    expect(said('category')).toEqual(['Rivers', 'Mud']);
    expect(all(rss, 'lastBuildDate').map(({ text }) => text)).toEqual([
      'Thu, 02 May 2024 08:00:00 +0200',
    ]);
  });

  it('tells it in Atom and as JSON with the same words', () => {
    const [entry] = all(atom, 'entry');
    const said = (name: string) => named(entry, name).map(({ text }) => text);
    const [item] = json.items;
    expect([
      said('title'),
      said('id'),
      said('published'),
      said('updated'),
      said('summary'),
    ]).toEqual([
      [item.title],
      [item.id],
      [item.date_published],
      [item.date_modified],
      [item.summary],
    ]);
    expect(said('content')).toEqual([item.content_html]);
    expect(named(all(rss, 'item')[0], 'content:encoded').map(({ text }) => text)).toEqual([
      item.content_html,
    ]);
    expect(item).toMatchObject({
      title: 'Flood & <fire>',
      date_published: '2024-05-01T10:30:00+02:00',
      language: 'en',
      authors: [{ name: 'Ada Moreau', url: expect.stringMatching(/people\/ada-moreau\/$/) }, {}],
    });
  });

  it('holds nothing but whole addresses, and no ids', () => {
    const html: string = json.items[0].content_html;
    expect(html).toContain('href="https://tarn.example/paper/rivers/"');
    expect(html).toContain('<h2>Later</h2>');
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
    expect(html).not.toMatch(/ id=/);
  });

  it('names itself, its page and its hub', () => {
    const {
      'feed.xml': own = '',
      'atom.xml': other = '',
      'feed.json': data = '',
    } = exportsOf({
      'publication.yml': `${fed}websubHub: https://hub.example/\n`,
      'articles/flood.md': flood,
    });
    expect(own).toContain(
      '<atom:link href="https://tarn.example/paper/feed.xml" rel="self" type="application/rss+xml"/>',
    );
    expect(own).toContain('<atom:link href="https://hub.example/" rel="hub"/>');
    expect(other).toContain('<link href="https://hub.example/" rel="hub"/>');
    expect(other).toContain('<link href="https://tarn.example/paper/" rel="alternate"');
    expect(JSON.parse(data).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
  });

  it('stands for the site, each section, topic, person and the list of interviews', () => {
    expect(Object.keys(files).filter((path) => /(?:feed\.xml|opml)$/.test(path))).toEqual([
      'feed.xml',
      'town/feed.xml',
      'tags/mud/feed.xml',
      'tags/rivers/feed.xml',
      'people/ada-moreau/feed.xml',
      'people/bo-ek/feed.xml',
      'interviews/feed.xml',
      'feeds.opml',
    ]);
    const opml = all(files['feeds.opml'] ?? '', 'outline');
    expect(opml.flatMap(({ attributes }) => attributes['xmlUrl'] ?? [])).toHaveLength(7);
  });

  it('is there in the formats and for the lists that are wanted', () => {
    const paths = (settings: string) =>
      Object.keys(exportsOf({ 'publication.yml': settings, 'articles/flood.md': flood })).filter(
        (path) => /(?:feed\.xml|atom\.xml|feed\.json|opml)$/.test(path),
      );
    expect(paths(`${fed}feeds: {formats: [rss], lists: []}`)).toEqual(['feed.xml']);
    expect(paths(`${fed}feeds: {formats: [json], lists: [sections]}`)).toEqual([
      'feed.json',
      'town/feed.json',
      'feeds.opml',
    ]);
    expect(paths(`${fed}feeds: {formats: []}`)).toEqual([]);
    expect(paths('name: The Tarn')).toEqual([]);
  });

  it('is valid without a story', () => {
    const empty = exportsOf({ 'articles/undated.md': '# Undated\n\nText.' });
    expect(all(empty['feed.xml'] ?? '', 'item')).toEqual([]);
    expect(all(empty['atom.xml'] ?? '', 'updated').map(({ text }) => text)).toEqual([
      '1970-01-01T00:00:00Z',
    ]);
    expect(JSON.parse(empty['feed.json'] ?? '').items).toEqual([]);
  });

  it('tells of corrections, which have a feed of their own', () => {
    const fields =
      'headline: Flood\ndate: 2024-05-01\ncorrections: [{date: 2024-05-03, text: Two bridges}]';
    const { 'feed.json': site = '', 'corrections/feed.json': own = '' } = exportsOf({
      'articles/a.md': story(fields),
      'articles/b.md': story(
        'headline: Gone\ndate: 2024-05-02\npubStatus: canceled\ncorrections: [{date: 2024-05-04, kind: retraction, text: Untrue}]',
        'Nothing of this was so.',
      ),
    });
    expect(JSON.parse(site).items.map(({ title }: { title: string }) => title)).toEqual(['Flood']);
    expect(JSON.parse(site).items[0].content_html).toContain(
      '<strong>Correction, 3 May 2024:</strong> Two bridges',
    );
    expect(site + own).not.toContain('Nothing of this');
    expect(JSON.parse(own).items).toMatchObject([
      { title: 'Retraction: Gone', summary: 'Untrue' },
      {
        title: 'Correction: Flood',
        url: 'https://tarn.example/paper/2024/05/a/#correction-1',
      },
    ]);
  });

  it('labels what is no news, and says who paid', () => {
    const { 'feed.json': site = '' } = exportsOf({
      'articles/a.md': story('headline: Oats\ndate: 2024-05-01\nsponsor: {name: Mill}'),
      'articles/b.md': story('headline: Enough\ndate: 2024-05-02\ntype: opinion'),
    });
    const [opinion, paid] = JSON.parse(site).items;
    expect([opinion.title, paid.title]).toEqual(['Opinion: Enough', 'Sponsored: Oats']);
    expect(paid.content_html).toContain('<p><strong>Paid for by</strong> Mill</p>');
  });

  it('prints interviews with their speakers, and stories from right to left as such', () => {
    const { 'feed.json': site = '' } = exportsOf({
      'interviews/a.md': story(
        'headline: Talk\ndate: 2024-05-01\nlang: ar',
        '## Interview with Bo Ek\n\n**Q:** Why?\n\n**Ek:** So.\n\n### Later\n\n**Q:** And?',
      ),
    });
    const [item] = JSON.parse(site).items;
    expect(item.content_html).toMatch(/^<div lang="ar" dir="rtl">/);
    expect(item.content_html).toContain('<p><strong>Q:</strong> Why?</p>');
    expect(item.content_html).toMatch(/<strong>(?:<a [^>]*>)?Ek(?:<\/a>)?:<\/strong> So\./);
    expect(item.content_html).toContain('<h3>Later</h3>');
    expect(item.language).toBe('ar');
  });

  it('keeps the id that the author gives, whatever the address', () => {
    const { 'feed.xml': own = '', 'atom.xml': other = '' } = exportsOf({
      'articles/a.md': story('headline: A\ndate: 2024-05-01\nid: tarn 17'),
    });
    expect(own).toContain('<guid isPermaLink="false">tarn 17</guid>');
    expect(other).toContain('<id>https://tarn.example/#tarn%2017</id>');
  });

  it('leaves out whatever may not be seen', () => {
    const hidden = exportsOf({
      'articles/draft.md': story('headline: Hidden one\ndate: 2024-05-01\ndraft: yes', 'Secret.'),
      'articles/embargo.md': story(
        'headline: Hidden two\ndate: 2024-05-01\nembargo: 2030-01-01',
        'Secret.',
      ),
      'articles/expired.md': story(
        'headline: Hidden three\ndate: 2024-05-01\nexpires: 2024-05-02',
        'Secret.',
      ),
      'articles/a.md': story('headline: Seen\ndate: 2024-05-01'),
    });
    expect(Object.values(hidden).join()).not.toMatch(/Hidden|Secret/);
  });
});

describe('The size of a feed', () => {
  const many = (count: number, words: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `articles/s${n}.md`,
        story(
          `headline: Story ${n}\nstandfirst: Standfirst ${n}.\ndate: 2024-01-${String(28 - (n % 28)).padStart(2, '0')}`,
          'These are words, and some more. '.repeat(words),
        ),
      ]),
    );
  const one = `${fed}feeds: {lists: []}`;
  const items = (files: Readonly<Record<string, string>>) =>
    JSON.parse(exportsOf({ 'publication.yml': one, ...files })['feed.json'] ?? '').items;

  it('is fifty whole stories, and fewer rather than a megabyte', () => {
    expect(items(many(60, 10))).toHaveLength(50);
    const large = exportsOf({ 'publication.yml': one, ...many(50, 900) });
    for (const path of ['feed.xml', 'atom.xml', 'feed.json']) {
      expect(Buffer.byteLength(large[path] ?? '')).toBeLessThan(1_000_000);
      expect(Buffer.byteLength(large[path] ?? '')).toBeGreaterThan(900_000);
    }
    expect(JSON.parse(large['feed.json'] ?? '').items.length).toBeGreaterThan(30);
  });

  it('keeps ten stories, of which the oldest give their standfirsts only', () => {
    const large = exportsOf({ 'publication.yml': one, ...many(20, 6000) });
    const kept: { content_html?: string; content_text?: string }[] = JSON.parse(
      large['feed.json'] ?? '',
    ).items;
    expect(kept).toHaveLength(10);
    expect(Buffer.byteLength(large['feed.json'] ?? '')).toBeLessThan(1_000_000);
    expect(kept[0]?.content_html).toBeDefined();
    expect(kept[9]?.content_text).toMatch(/^Standfirst/);
  });

  it('lets no story have more than a quarter of it, and none of them when the settings say so', () => {
    expect(items(many(1, 9000))).toMatchObject([{ content_text: 'Standfirst 0.' }]);
    const { 'feed.xml': short = '' } = exportsOf({
      'publication.yml': `${fed}feeds: {full: no, lists: []}`,
      'articles/flood.md': flood,
    });
    expect(short).not.toContain('<content:encoded>');
    expect(short).toContain('<description>Water');
  });
});

describe('Hostile texts in feeds', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    ']]> <![CDATA[ &amp; ]]',
    '🧨👩‍👩‍👧 \u202E\u0623\u062E\u0628\u0627\u0631',
    '&#0; &nope; <!-- <?xml',
    '\uE0000\uE001 $& $1',
  ];

  it.each(hostile)('leave %j in well-formed files that say what they said', (text) => {
    const quoted = JSON.stringify(text);
    const files = exportsOf({
      'publication.yml': `${fed}description: ${quoted}\n`,
      'articles/a.md': story(
        `headline: ${quoted}\nstandfirst: ${quoted}\nauthors: [${quoted}]\ntags: [${quoted}]\nimage: {src: a.jpg, alt: ${quoted}, caption: ${quoted}}\ndate: 2024-05-01`,
        `    ${text}\n\n${text}`,
      ),
    });
    const folder = scratchFolder();
    writeFiles(folder, files);
    for (const [path, contents] of Object.entries(files)) {
      if (path.endsWith('.json')) JSON.parse(contents);
      else if (/\.(?:xml|opml)$/.test(path)) expect(() => parseXml(contents), path).not.toThrow();
      expect(printable(contents), path).toBe(contents);
    }
    const [item] = JSON.parse(files['feed.json'] ?? '').items;
    const [title] = named(all(files['feed.xml'] ?? '', 'item')[0], 'title');
    expect(title?.text).toBe(item.title);
    expect(item.content_html).not.toContain('<script');
  });

  itWithTool('xmllint', 'pass xmllint', (xmllint) => {
    const files = exportsOf(
      Object.fromEntries(
        hostile.map((text, n) => [
          `articles/a${n}.md`,
          story(`headline: ${JSON.stringify(text)}\ndate: 2024-05-0${n + 1}`, text),
        ]),
      ),
    );
    const folder = scratchFolder();
    writeFiles(folder, files);
    const xml = Object.keys(files).filter((path) => /\.(?:xml|opml)$/.test(path));
    const { status: code, stderr } = spawnSync(
      xmllint,
      ['--noout', ...xml.map((path) => join(folder, path))],
      { encoding: 'utf8' },
    );
    expect([code, stderr]).toEqual([0, '']);
  });
});

/** Every element of a name in a document; throws when that is not well-formed. */
function all(xml: string, name: string): readonly XmlElement[] {
  const { root } = parseXml(xml);
  return root ? below(root).filter((element) => element.name === name) : [];
}

function named(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? below(element).filter((child) => child.name === name) : [];
}

function below(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? [child as XmlElement, ...below(child as XmlElement)] : [],
  );
}

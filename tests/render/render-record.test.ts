import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/base/digest.ts';
import type { ContentPath } from '../../src/base/path.ts';
import type { SearchRecord } from '../../src/pages/search/search-record.ts';
import { renderRecord } from '../../src/render/render-record.ts';

const record: SearchRecord = {
  href: '/a/',
  source: 'a.md' as ContentPath,
  lang: 'en',
  headline: 'Tom & "Jerry"',
  byline: ['Ann Lee'],
  people: ['Ann Lee'],
  topics: [],
  keyPoints: [],
  prose: '' as Digest,
  parts: [{ piece: 0 }],
};

describe('renderRecord()', () => {
  it('leads to headings by the ids that their links have', () => {
    const pieces = [
      [
        '<h2 aria-label="a > b"><a class="heading-link" id="a-b" href="#a-b" aria-label="Link to “a > b”"></a>a &gt; b</h2><p>Text.</p>',
      ],
    ];
    expect(renderRecord(record, { pieces })).toContain('<h2 id="a-b">a &gt; b</h2><p>Text.</p>');
  });

  it('leads to turns by who speaks, whose name weighs no more than a word', () => {
    const parts = [{ piece: 0, label: 'Bo <Ek>', id: 'a-1' }];
    expect(renderRecord({ ...record, parts }, { pieces: [['<p>It held.</p>']] })).toContain(
      '<h6 id="a-1" data-pagefind-weight="1">Bo &lt;Ek&gt;</h6><p>It held.</p>',
    );
  });

  it('sets what stories are shown, filtered and sorted by into attributes', () => {
    const html = renderRecord(
      { ...record, section: 'town', at: -1, published: { datetime: '1969-12-31', text: '1969' } },
      { pieces: [] },
    );
    const facts = [...html.matchAll(/data-pagefind-(\S+?)\[data-is\]" data-is="(.*?)"/g)];
    expect(facts.map(([, name, value]) => `${name} ${value}`)).toEqual([
      'meta="title Tom &amp; &quot;Jerry&quot;',
      'meta="byline Ann Lee',
      'meta="published 1969',
      'meta="datetime 1969-12-31',
      'filter="by section:town',
      'filter="by person:Ann Lee',
      'sort="date t0999999999999999',
    ]);
  });

  it('shows no picture, and no address of a link', () => {
    const pieces = [
      [
        '<p><a href="',
        { gap: 'link' as const, n: 0 },
        '">x</a></p>',
        { gap: 'image' as const, n: 0 },
      ],
    ];
    expect(renderRecord(record, { pieces })).toContain('<p><a href="">x</a></p></body>');
  });
});

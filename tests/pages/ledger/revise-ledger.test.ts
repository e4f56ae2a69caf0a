import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/content/ledger/read-ledger.ts';
import { writeLedger } from '../../../src/content/ledger/write-ledger.ts';
import { reviseLedger } from '../../../src/pages/ledger/revise-ledger.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { type ContentFiles, siteOf } from '../../support/site.ts';

const story = (fields = '', text = 'Text.') =>
  `---\nheadline: A\ndate: 2024-05-01\n${fields}---\n${text}`;
const title = '# Broadsheet addresses 1\n';
const revised = (lines: string, files: ContentFiles, allowRemoved = false) => {
  const { ledger } = readLedger(title + lines);
  const site = siteOf(files, { ledger });
  const { next, diagnostics } = reviseLedger(ledger, site, planPages(site), {
    use: 'write',
    allowRemoved,
  });
  return {
    said: diagnostics.map(({ code, place }) => `${code} ${place?.line}`),
    next: next && writeLedger(next).split('\n').slice(2, -1),
    first: Object.fromEntries(site.firstAddresses),
  };
};

const talk = '## Interview with Bo Lund, mayor\n\n**Q:** Why?\n\n**Bo Lund:** So.';

describe('reviseLedger()', () => {
  it('remembers stories, pages, sections, people with a file and former addresses', () => {
    const { next, said } = revised('', {
      'articles/a.md': story('section: Town\ntags: [Rain]\nauthors: [Ada Moreau, Cy Roe]\nid: x\n'),
      'pages/about.md': '---\nheadline: About\naliases: /us/\n---\nWe.',
      'people/ada-moreau.md': '---\nname: Ada Moreau\nbio: Writes.\n---\n',
    });
    expect(said).toEqual([]);
    expect(next).toEqual([
      '/about/ page - file=pages/about.md',
      '/people/ada-moreau/ person -',
      '/town/ section -',
      '/town/2024/05/a/ story 2024-05-01T00:00:00Z id=x file=articles/a.md',
      '/us/ redirect -',
    ]);
  });

  it('knows the first address of a story that has moved more than once', () => {
    const lines =
      '/2024/05/a/ story 2024-05-01T00:00:00Z\n/2024/05/b/ story 2024-05-01T00:00:00Z first=/2024/05/a/\n';
    const { next, said, first } = revised(lines, {
      'articles/c.md': story('aliases: [/2024/05/b/, /2024/05/a/]\n'),
    });
    expect(said).toEqual([]);
    expect(first).toEqual({ '/2024/05/c/': '/2024/05/a/' });
    expect(next?.[2]).toContain('first=/2024/05/a/');
  });

  it('reports what is lost by what it was: a list may go', () => {
    const lines = '/gone-list/ section -\n/old/ redirect -\n/x/ story 2024-05-01T00:00:00Z\n';
    const files = { 'articles/a.md': story() };
    expect(revised(lines, files).said).toEqual(['address-lost 3', 'address-lost 4', 'list-lost 2']);
    expect(revised(lines, files, true)).toMatchObject({
      said: [],
      next: ['/2024/05/a/ story 2024-05-01T00:00:00Z file=articles/a.md'],
    });
  });

  it('counts what is lost when it is too much to tell', () => {
    const lines = Array.from({ length: 50 }, (_, n) => `/x${n}/ page -\n`).join('');
    expect(revised(lines, {}).said).toHaveLength(21);
  });

  it('does not remember a story whose address waits for a date, nor miss what is still to come', () => {
    const { next, said } = revised('/later/ story 2024-07-01T00:00:00Z\n', {
      'articles/a.md': '# A\n\nText.',
      'articles/b.md': '---\nheadline: B\npermalink: /b/\n---\nText.',
    });
    expect(said).toEqual([]);
    expect(next?.map((line) => line.split(' ')[0])).toEqual(['/b/', '/later/']);
  });

  it('lets the pages of interviews follow their story', () => {
    const apart = (fields: string) =>
      story(`interview: {page: separate}\n${fields}`, `${'Text. '.repeat(200)}\n\n${talk}`);
    const before = revised('', { 'articles/a.md': apart('') }).next ?? [];
    expect(before.map((line) => line.split(' ')[1])).toEqual(['story', 'interview']);
    const lines = `${before.join('\n')}\n`;
    const moved = { 'articles/b.md': apart('aliases: /2024/05/a/\n') };
    expect(revised(lines, moved).said).toEqual([]);
    const over = { 'articles/a.md': apart('expires: 2024-05-02\n') };
    expect(revised(lines, over).said).toEqual([]);
    const gone = { 'publication.yml': 'gone: [/2024/05/a/]' };
    expect(revised(lines, gone).said).toEqual([]);
  });

  it('leaves the ledger alone when nothing is new', () => {
    const files = { 'articles/a.md': story() };
    const lines = revised('', files).next?.join('\n');
    expect(revised(`${lines}\n`, files)).toEqual({ said: [], next: undefined, first: {} });
  });
});

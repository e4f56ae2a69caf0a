import { expect, it } from 'vitest';
import { assembled, codes, parse } from '../support/site.ts';

/** A document and its pieces: `{link 0}` where gaps are. */
function read(fields: string, body = 'Text.', path = 'articles/a.md') {
  const { document, prose, diagnostics } = parse(path, `---\nheadline: A\n${fields}\n---\n${body}`);
  const pieces = prose?.pieces.map((piece) =>
    piece.map((part) => (typeof part === 'string' ? part : `{${part.gap} ${part.n}}`)).join(''),
  );
  return { fields: document?.fields, body: document?.body, pieces, diagnostics };
}

it('Fields in Markdown become pieces behind those of the text, and plain text in the record', () => {
  const { fields, body, pieces, diagnostics } = read(
    'dek: It *rained*\nmethods: |\n  We asked.\n\n  - all\naiDisclosure: None.',
  );
  expect(fields).toMatchObject({
    standfirst: 'It rained',
    methods: 'We asked. all',
    aiDisclosure: 'None.',
  });
  expect(body?.written).toEqual({ standfirst: 2, methods: 3, aiDisclosure: 4 });
  expect(pieces).toEqual([
    '<p>Text.</p>',
    '',
    'It <em>rained</em>',
    '<p>We asked.</p>\n<ul>\n<li>all</li>\n</ul>',
    '<p>None.</p>',
  ]);
  expect(diagnostics).toEqual([]);
});

it('A standfirst without marks needs no piece', () => {
  const { body, pieces } = read('standfirst: It rained – & how');
  expect(body?.written).toBeUndefined();
  expect(pieces).toHaveLength(2);
});

it('Pages have a standfirst, too', () => {
  const { body, pieces } = read('standfirst: Who *we* are', 'Text.', 'pages/about.md');
  expect(body?.written).toEqual({ standfirst: 2 });
  expect(pieces?.[2]).toBe('Who <em>we</em> are');
});

it('Links stand behind those of the text, with their places in the file', () => {
  const { body, pieces } = read(
    'standfirst: See [b](b.md)\nmethods: See [c](c.md).',
    '[d](d.md) ![x](x.png)',
  );
  expect(body?.links).toEqual([
    { href: 'd.md', line: 6, column: 1 },
    { href: 'b.md', line: 3, column: 21 },
    { href: 'c.md', line: 4, column: 18 },
  ]);
  expect(pieces?.slice(2)).toEqual([
    'See <a href="{link 1}">b</a>',
    '<p>See <a href="{link 2}">c</a>.</p>',
  ]);
});

it('They are checked like links in the text', () => {
  const { site } = assembled({
    'articles/a.md': '---\nheadline: A\ndate: 2024-05-01\nstandfirst: See [b](b.md)\n---\nText.',
  });
  expect(codes(site.diagnostics)).toEqual(['link-broken articles/a.md:4']);
});

it('Prose is named by its fields, too', () => {
  const name = (standfirst: string) => read(`standfirst: ${standfirst}`).body?.prose;
  expect(new Set([name('A'), name('*A*'), name('**A**')]).size).toBe(3);
});

it('What cannot be read is reported where the field stands', () => {
  const deep = `methods: |\n  ${'> '.repeat(200)}a`;
  expect(codes(read(`kicker: B\n${deep}`).diagnostics)).toEqual([
    'nesting-too-deep articles/a.md:4',
  ]);
});

it('Fields full of links or marks take no time', () => {
  const links = Array.from({ length: 8000 }, (_, n) => `  [${n}](l${n}.md)`).join('\n');
  for (const fields of [`methods: |\n${links}`, `standfirst: '${'*a'.repeat(40_000)}'`]) {
    const start = performance.now();
    read(fields);
    expect(performance.now() - start).toBeLessThan(4000);
  }
});

import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { Digest } from '../src/base/digest.ts';
import { startPress } from '../src/press/start-press.ts';
import { loadPrinters } from '../src/render/export-printers.ts';
import { renderPage } from '../src/render/render-page.ts';
import { newMemory } from '../src/store/memory.ts';
import { elements, named, textOf } from './support/html.ts';
import { wholePlan } from './support/pages.ts';
import { assembled, type ContentFiles } from './support/site.ts';
import { countedWords } from './support/words-of.ts';

const { press } = await startPress([resolve('templates')], resolve('.'), newMemory());
const printers = await loadPrinters();
const isLong = process.env['BROADSHEET_LONG'] === '1';

/** A publication with nothing on disk: its pages by path, and everything that is said of it. */
function printed(files: ContentFiles) {
  if (press === undefined) throw new Error('Our own templates do not compile');
  const { site, proses, parsing } = assembled(files, { now: '2025-01-01T00:00:00Z' });
  const { pages, exports, shared, frame, diagnostics } = wholePlan(site);
  const values = new Map<Digest, unknown>([...proses, ...shared]);
  const tools = { frame, assets: {}, renderer: press.templates.render, printers };
  const print = (page: Parameters<typeof renderPage>[0]) =>
    renderPage(page, values, tools).contents;
  for (const file of exports) print(file);
  return {
    pages: pages.map((page) => ({ path: page.path, html: String(print(page)) })),
    diagnostics: [...parsing, ...site.diagnostics, ...diagnostics],
  };
}

/** The tree of a page, and what a browser has to mend in its HTML. */
function readPage(html: string) {
  const file = new VFile(html);
  const tree = unified().use(rehypeParse, { emitParseErrors: true }).parse(file);
  return { tree, mended: file.messages.map(String) };
}

/** Every page is whole HTML, its ids its own, and nothing of a story reaches beyond the main part. */
function checkPages(pages: ReturnType<typeof printed>['pages']): void {
  for (const { path, html } of pages) {
    const { tree, mended } = readPage(html);
    expect({ path, mended }).toEqual({ path, mended: [] });
    const ids = elements(tree).flatMap(({ properties }) => properties['id'] ?? []);
    expect(new Set(ids).size, `${path}: ${ids.join(' ')}`).toBe(ids.length);
    const mains = named(tree, 'main').length;
    const [body] = named(tree, 'body');
    const tops = body?.children.flatMap((node) => (node.type === 'element' ? node.tagName : []));
    expect({ path, mains, tops }).toMatchObject({
      mains: tops?.includes('main') ? 1 : 0,
    });
  }
}

/** Every diagnostic points into a file. */
function checkPlaces(diagnostics: readonly Diagnostic[], files: ContentFiles): void {
  for (const { code, place } of diagnostics) {
    const text = place && files[place.path];
    if (place?.line === undefined || text === undefined) continue;
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const length = lines[place.line - 1]?.length ?? -1;
    const { line, column = 1 } = place;
    const isInside = line >= 1 && column >= 1 && column <= length + 1;
    expect({ code, line, column, length, isInside }).toMatchObject({ isInside: true });
  }
}

/** Blocks of a story; every `x` becomes a word that stands nowhere else. */
const blocks = [
  'x x x.',
  'x *x* **x** `x` ~~x~~ [x x](/a) “x”.',
  'x <b>x</b> &amp; x',
  `${'x '.repeat(60)}\nx x\nx`,
  '## x x',
  'x x\n---',
  '### x x?',
  '**x x**',
  '**Interview with x x, x**',
  '**Editor:** x x?',
  '**Editor:** x?\n**Ann x:** x x.\n**Editor:** x',
  '**Ann x:**\n\n- x\n- x',
  '[00:12:31] **Editor:** x',
  '**Note:** x',
  '*x x*',
  '- x\n- x\n\n  x',
  '1. x\nx',
  '> x\nx',
  '```\n**Editor:** x\n```',
  '<div>x <b>x</b></div>',
  '| x | x |\n| - | - |\n| x | x |',
  '***',
  'x\\\nx  \nx',
  ':::factbox[x]\nx\n\n- x\n:::',
  ':::timeline\n- x\n- x\n:::',
];

/** What breaks pages elsewhere. */
const hostile = [
  '</p></div></main></body>',
  '<div>',
  '<b><i>',
  '<p>x<p>',
  '<table><tr>',
  '</article>',
  '<h2 id="main">x</h2>',
  '<h1>x',
  '<a href="/a"><a href="/b">x',
  '<script>alert(1)</script>',
  '<style>',
  '<!-- x',
  '<textarea>',
  '<svg><p>',
  '<li>x',
  '<a id=x>',
  '# main',
  '## main',
  '## interview',
  'x[^1]\n\n[^1]: x',
  '[^x]: x [^x]',
  '![x](../x.jpg)',
  '![](a "b")',
  '[x](javascript:x)',
  '[x](../../../x.md)',
  '[x](#x)',
  '::figure{src="x" alt="x"}',
  '::embed{url="https://x.org"}',
  ':::pullquote{by="x"}\nx',
  ':::',
  '#tag #Tag #tAg-',
  '# x #tag',
  '**Q:**',
  '**A:** {#main} x',
  '**A:** {#q-x} x?',
  '\uE000 x',
  'slot-000000000000000000000000-piece-0-',
  '\r',
  '\r\n',
  '\u2028',
  '\u202E',
  '\uFEFF',
  '&#0;&#xD800;&lt;b&gt;&#1;&#xFFFE;&#146;<b>&#1;&#x81;</b>',
  '\uFFFF',
  '\\',
  '---',
  '---\n\n---',
  '$$',
  '```',
  '    ',
  '\t',
];

const heads = [
  'headline: Given',
  'headline: "<b>&amp;"',
  'headline: "a\\u0001\\uFFFE\\x81 b"',
  'date: 2024-11-11',
  'date: soon',
  'date: 2024-02-30T25:00',
  'type: interview',
  'type: live',
  'tags: [a, A, a-, "#b", "<i>"]',
  'authors: [Ann Lee, ann-lee, Émile]',
  'section: <b>',
  'speakers:\n  Ann: Ann Lee',
  'slug: ../../a',
  'slug: a',
  'aliases: [/a/, /b/]',
  'image: {src: a.jpg, alt: "x"}',
  'corrections:\n  - date: 2024-11-12\n    text: "x **x**"',
  'keyPoints: [x, "*x"]',
  'unknown: x',
  'related: [b.md, articles/b.md]',
  'lang: ar',
  'a: [',
  '\u0000',
];

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...blocks) },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const body = fc
  .tuple(fc.array(anything, { maxLength: 12 }), fc.constantFrom('', '\n', '\n\n', ' '))
  .map(([parts, glue]) => parts.join(glue));
const head = fc
  .array(fc.constantFrom(...heads), { maxLength: 6 })
  .map((fields) => (fields.length > 0 ? `---\n${fields.join('\n')}\n---\n` : ''));
const file = fc.tuple(head, body).map(([fields, text]) => fields + text);

it('Whatever stands in the files, pages are whole and messages point into the files', () => {
  const publication = fc.record({
    'articles/a.md': file,
    'articles/b.md': file,
    'interviews/c.md': file,
    'pages/about.md': file,
    'people/ann-lee.md': file,
  });
  fc.assert(
    fc.property(publication, (files) => {
      const { pages, diagnostics } = printed(files);
      checkPages(pages);
      checkPlaces(diagnostics, files);
    }),
    { numRuns: isLong ? 5000 : 100 },
  );
}, 600_000);

it('Every word of a story stands on its page, in its order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 10 }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r'),
      fc.constantFrom('articles/a.md', 'interviews/a.md', 'pages/a.md'),
      (parts, glue, path) => {
        let n = 0;
        const text = parts.join(glue).replace(/\bx\b/g, () => `x${++n}`);
        const { pages } = printed({
          [path]: `---\nheadline: Given\ndate: 2024-11-11\n---\n${text}`,
        });
        const page = pages.find(({ path: to }) => /(?:^|\/)a\/index\.html$/.test(to));
        const [main] = named(readPage(page?.html ?? '').tree, 'main');
        expect(main && countedWords(textOf(withoutNavigation(main)))).toEqual(countedWords(text));
      },
    ),
    { numRuns: isLong ? 5000 : 150 },
  );
}, 600_000);

/** What is read from top to bottom. */
function withoutNavigation<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const isText = (child: Nodes) => child.type !== 'element' || (child as Element).tagName !== 'nav';
  return { ...node, children: node.children.filter(isText).map(withoutNavigation) };
}

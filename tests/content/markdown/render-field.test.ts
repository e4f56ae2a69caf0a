import { expect, it } from 'vitest';
import { digest } from '../../../src/base/digest.ts';
import type { ContentPath } from '../../../src/base/path.ts';
import { makeEngine } from '../../../src/content/markdown/engine.ts';
import { renderField, type WrittenText } from '../../../src/content/markdown/render-field.ts';

const engine = await makeEngine();
const place = { line: 2, column: 13 };

function render(text: string, form: WrittenText['form'] = 'line') {
  const written = { text, form, place, textAt: () => ({ line: 2, column: 20 }) };
  const file = { path: 'articles/a.md' as ContentPath, source: digest(text), lang: 'en' };
  const { piece, ...others } = renderField(written, file, engine);
  return {
    ...others,
    html: piece?.map((part) => (typeof part === 'string' ? part : `{${part.n}}`)).join(''),
  };
}

it.each([
  ['After *a week* of rain', 'After <em>a week</em> of rain', 'After a week of rain'],
  ['**Never** again', '<strong>Never</strong> again', 'Never again'],
  ['Run `npm ci` & wait', 'Run <code>npm ci</code> &#x26; wait', 'Run npm ci & wait'],
  ['See [this](b.md) now', 'See <a href="{0}">this</a> now', 'See this now'],
  ['# 5 *things*', '# 5 <em>things</em>', '# 5 things'],
  ['1. *One*', '1. <em>One</em>', '1. One'],
  ['- *One*', '- <em>One</em>', '- One'],
  ['> *One*', '> <em>One</em>', '> One'],
])('The line %j becomes %j, and %j where text is plain', (text, html, plain) => {
  expect(render(text)).toMatchObject({ html, plain, diagnostics: [] });
});

it.each(['After a week of rain', 'AT&T and R&D', 'snake_case_names', '2 * 3 * 4', '- 5 degrees'])(
  'The line %j needs no HTML',
  (text) => {
    expect(render(text)).toEqual({ plain: text, html: undefined, links: [], diagnostics: [] });
  },
);

it('HTML, pictures, headings and footnotes are words like others', () => {
  expect(render('A <b onclick="x()">bold</b> ![map](a.png) word')).toMatchObject({
    plain: 'A <b onclick="x()">bold</b> map word',
    html: undefined,
  });
  const blocks = '## Method\n\n<script>x</script>\n\nWe asked.[^1]\n\n[^1]: *All* of them.';
  expect(render(blocks, 'blocks')).toMatchObject({
    html:
      '<p><strong>Method</strong></p>\n<p>&#x3C;script>x&#x3C;/script></p>\n<p>We asked.[^1]</p>\n' +
      '<p><em>All</em> of them.</p>',
    plain: 'Method <script>x</script> We asked.[^1] All of them.',
    diagnostics: [],
  });
});

it('Longer texts have paragraphs and lists', () => {
  expect(render('We *asked*:\n\n- all\n- of them', 'blocks')).toMatchObject({
    html: '<p>We <em>asked</em>:</p>\n<ul>\n<li>all</li>\n<li>of them</li>\n</ul>',
    plain: 'We asked: all of them',
  });
});

it('Links know their place; addresses that may not stand in a page are left out', () => {
  expect(render('See [this](b.md)').links).toEqual([{ href: 'b.md', line: 2, column: 20 }]);
  expect(render('See [this](javascript:alert(1))')).toMatchObject({
    html: undefined,
    plain: 'See this',
    diagnostics: [{ code: 'link-unsafe', place: { line: 2, column: 13 } }],
  });
});

it('What nests too deep is refused, and stays as typed', () => {
  const text = `${'> '.repeat(200)}a`;
  expect(render(text, 'blocks')).toMatchObject({
    plain: text,
    html: undefined,
    diagnostics: [{ code: 'nesting-too-deep', place: { line: 2, column: 13 } }],
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tests as commonmark } from 'commonmark-spec';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { corpus } from '../../../bench/corpus.ts';
import type { Findings } from '../../../src/content/markdown/context.ts';
import { type MarkdownEngine, makeEngine } from '../../../src/content/markdown/engine.ts';
import { everydayHtml } from '../../../src/content/markdown/everyday-html.ts';
import { holdsHtml } from '../../../src/content/markdown/limits.ts';
import { visitNews } from '../../../src/content/markdown/news-visitor.ts';
import { unifiedHtml } from '../../../src/content/markdown/unified-html.ts';
import { parseText } from '../../support/parse-text.ts';
import { gfmExamples } from './gfm-examples.ts';
import { mutatedArticle } from './mutated-article.ts';

const search = { numRuns: process.env['BROADSHEET_LONG'] === '1' ? 20_000 : 1500, seed: 1 };

const engine = await makeEngine();
/** The engine that prints everything by unified. */
const unified: MarkdownEngine = {
  ...engine,
  render: (root, findings) => {
    const hasHtml = holdsHtml(root);
    visitNews(root, findings);
    return unifiedHtml(root, findings, hasHtml);
  },
};

function expectSame(markdown: string): void {
  const options = { declared: markdown.includes('**Ann:**'), linkHashtags: true };
  expect(parseText(markdown, options, engine)).toEqual(parseText(markdown, options, unified));
}

/** Is a text printed without unified? */
function isEveryday(markdown: string): boolean {
  let html: string | undefined;
  const render = (root: Root, findings: Findings): string => {
    visitNews(root, findings);
    html = everydayHtml(root, findings);
    return html ?? '';
  };
  parseText(markdown, { linkHashtags: true }, { ...engine, render });
  return html !== undefined;
}

it.each([
  'Words, *words*, **words**, ~~words~~, `words` & “words” < words.\nWords\\\n*words*',
  '## A *heading*\n\n### A [link](/a?b=c&d=e "A \'title\'")\n\n## A *heading*\n\n## Own {#own}',
  '- one\n- two\n\n1. one\n\n   more\n2. two\n   - three\n\n7) seven',
  '> Words\n>\n> - words\n\n***\n\n```js\nconst a = `<b>`;\n```\n\n    words',
  '| a | b | c |\n| - | :-: | -: |\n| *a* |\n\n| a |\n| - |',
  '![A picture](a.jpg "A title")\n\nWords ![in](b.jpg) words',
  '## Interview with Ann\n\n**Editor:** Why?\n\n**Ann:** So.\n\n(laughs)\n\n**Editor:** Oh?\n\n**Ann:** *Yes.*',
  '记者说**重点。**后文',
  'See #Stop and [a #Link](/b).',
])('prints what stories hold every day as unified does: %j', (markdown) => {
  expect(isEveryday(markdown)).toBe(true);
  expectSame(markdown);
});

it.each([
  'a <b>b</b>',
  'a[^1]\n\n[^1]: b',
  '[a]\n\n[a]: /b',
  '- [ ] a',
  '[a](/ä)',
  '[a](javascript:b)',
  '![a]()',
  'a&#13;b',
  'a&#32;\n&#9;b',
  'a\\\n&#32;b',
  'a\\\n*&#32;b*',
  'a\\\n`  b  `',
  'a\n\n## a ![b](c)',
  'a\n\n## slot-0123456789abcdef01234567-link-0-',
  ':::factbox[a]\nb\n:::',
])('leaves to unified what it would print otherwise: %j', (markdown) => {
  expect(isEveryday(markdown)).toBe(false);
  expectSame(markdown);
});

it('prints every example of CommonMark and of GitHub as unified does', () => {
  for (const { markdown } of commonmark) expectSame(markdown.replaceAll('→', '\t'));
  for (const [, markdown] of gfmExamples) expectSame(markdown);
});

it('prints the sample publication and made-up stories as unified does', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.md')))
    expectSame(readFileSync(join('content', file), 'utf8'));
  for (const { body } of corpus(50)) {
    expect(isEveryday(body)).toBe(true);
    expectSame(body);
  }
});

it('prints an article with any marks put in or taken out as unified does', () => {
  fc.assert(fc.property(mutatedArticle(), expectSame), search);
}, 600_000);

import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { numberFootnotes } from '../../../src/content/markdown/number-footnotes.ts';

/** The ids of references and notes in a page, in their order. */
function idsOf(markdown: string): readonly string[] {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
  numberFootnotes(root);
  const processor = unified().use(remarkRehype, { clobberPrefix: '' }).use(rehypeStringify);
  const html = processor.stringify(processor.runSync(root));
  return [...html.matchAll(/ id="(fn[^"]*)"/g)].map(([, id = '']) => id);
}

it.each([
  ['words', 'One.[^days] Two.[^tide]\n\n[^tide]: T.\n[^days]: D.', 'fnref-1 fnref-2 fn-1 fn-2'],
  ['numbers out of order', 'One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.', 'fnref-1 fnref-2 fn-1 fn-2'],
  ['one note twice', 'One.[^a] Two.[^a]\n\n[^a]: A.', 'fnref-1 fnref-1-2 fn-1'],
  ['a note that nothing refers to', 'One.[^a]\n\n[^1]: Lost.\n[^a]: A.', 'fnref-1 fn-1'],
  [
    'a note in a note',
    'One.[^a] Two.[^c]\n\n[^a]: A.[^b]\n[^b]: B.\n[^c]: C.',
    'fnref-1 fnref-2 fn-1 fnref-3 fn-2 fn-3',
  ],
  ['letters of any case', 'One.[^Ä] Two.[^ä]\n\n[^Ä]: A.', 'fnref-1 fnref-1-2 fn-1'],
  ['no note at all', 'One.[^a]', ''],
])('Footnotes are numbered as readers meet them: %s', (_, markdown, ids) => {
  expect(idsOf(markdown).join(' ')).toBe(ids);
});

import { expect, it } from 'vitest';
import { Prose } from '../../../templates/parts/prose.tsx';
import { print } from '../../support/print.ts';

it.each([
  [
    'prints its piece as it is, without an element of its own',
    ['<p>a &amp; b</p>'],
    undefined,
    '<p>a &amp; b</p>',
  ],
  [
    'puts a label to the start of the first paragraph',
    ['<p>a</p><p>b</p>'],
    <b>Q:</b>,
    '<p><b>Q:</b> a</p><p>b</p>',
  ],
  [
    'gives a label a paragraph when the piece begins with something else',
    ['<ul><li>a</li></ul>'],
    <b>Q:</b>,
    '<p><b>Q:</b></p><ul><li>a</li></ul>',
  ],
  ['gives a label a paragraph when the piece is empty', [''], <b>Q:</b>, '<p><b>Q:</b></p>'],
  [
    'leaves no space after a label that nothing follows',
    ['<p></p>'],
    <b>Q:</b>,
    '<p><b>Q:</b></p>',
  ],
  ['escapes the words of a label', ['<p>a</p>'], '<i>:', '<p>&lt;i>: a</p>'],
  ['prints nothing for a piece that is not there', [], undefined, ''],
])('Prose %s', (_title, prose, label, html) => {
  expect(print(<Prose prose={prose} piece={0} label={label} />)).toBe(html);
});

it('Prose sets no space after a full-width colon, which brings its own', () => {
  const html = print(<Prose prose={['<p>你好</p>']} piece={0} label={<b>记者：</b>} colon="：" />);
  expect(html).toBe('<p><b>记者：</b>你好</p>');
});

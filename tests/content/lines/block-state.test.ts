import { expect, it } from 'vitest';
import {
  type BlockState,
  readBlockLine,
  startOfText,
} from '../../../src/content/lines/block-state.ts';

function kindsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  let state: BlockState = startOfText;
  return lines.map((line, index) => {
    const read = readBlockLine(line, lines[index + 1] ?? '', state);
    state = read.state;
    return read.kind;
  });
}

it.each([
  ['Text\nmore', ['text', 'text']],
  ['# Heading\ntext', ['heading', 'text']],
  ['Heading\n---\ntext', ['text', 'underline', 'text']],
  ['Text\n\n---\ntext', ['text', 'blank', 'rule', 'text']],
  ['* * *', ['rule']],
  ['- item\nlazy\n\ntext', ['list', 'lazy', 'blank', 'text']],
  ['- item\n\n  more of it\n\ntext', ['list', 'blank', 'list', 'blank', 'text']],
  ['12) item', ['list']],
  ['> quoted\nlazy\n\ntext', ['quote', 'lazy', 'blank', 'text']],
  ['    code\ntext', ['protected', 'text']],
  ['text\n    not code', ['text', 'text']],
  ['```\n**A:** b\n```\ntext', ['protected', 'protected', 'protected', 'text']],
  ['````\n```\n````\ntext', ['protected', 'protected', 'protected', 'text']],
  ['~~~ js\n```\n~~~\ntext', ['protected', 'protected', 'protected', 'text']],
  ['```\nnever closed', ['protected', 'protected']],
  ['``` not `a` fence', ['text']],
  ['<div>\n**A:** b\n\ntext', ['protected', 'protected', 'blank', 'text']],
  ['<!-- a\n\nb -->\ntext', ['protected', 'protected', 'protected', 'text']],
  ['<!-- a -->\ntext', ['protected', 'text']],
  ['<script>\n\n</script>\ntext', ['protected', 'protected', 'protected', 'text']],
  ['<b>run-in</b> text', ['text']],
  ['$$\nx\n$$\ntext', ['protected', 'protected', 'protected', 'text']],
  ['$$ x $$\ntext', ['text', 'text']],
  ['| a | b |\n|---|---|\n| c | d |\n\ntext', ['table', 'table', 'table', 'blank', 'text']],
  ['a | b\ntext', ['text', 'text']],
  ['[a]: https://a.b\ntext', ['protected', 'text']],
  ['[^1]: A note.\ntext', ['protected', 'text']],
])('%j', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

it('A tab counts up to the next of four columns', () => {
  expect(kindsOf('  \tcode')).toEqual(['protected']);
});

import { expect, it } from 'vitest';
import type { ContentPath } from '../../../src/base/path.ts';
import { pairDirectives } from '../../../src/content/lines/pair-directives.ts';

function paired(text: string) {
  const { lines, diagnostics } = pairDirectives(
    text.split('\n'),
    11,
    'articles/a.md' as ContentPath,
  );
  return {
    lines: [...lines]
      .sort(([a], [b]) => a - b)
      .map(([at, { name, part }]) => `${at} ${part} ${name}`),
    mistakes: diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`),
  };
}

it.each<[string, string, readonly string[], readonly string[]]>([
  ['A box', ':::factbox\na\n:::', ['0 open factbox', '2 close factbox'], []],
  [
    'A box in a box, by longer fences',
    '::::factbox\n:::pullquote\na\n:::\n::::',
    ['0 open factbox', '1 open pullquote', '3 close pullquote', '4 close factbox'],
    [],
  ],
  [
    'A box in a box, by fences of one length',
    ':::factbox\n:::pullquote\na\n:::\n:::',
    ['0 open factbox', '1 open pullquote', '3 close pullquote', '4 close factbox'],
    [],
  ],
  ['A leaf', '::embed{url=https://a.b}', ['0 leaf embed'], []],
  ['No fence in code', '```\n:::factbox\n:::\n```', [], []],
  ['No fence in HTML', '<!--\n:::factbox\n:::\n-->', [], []],
  ['An unknown name', 'x\n:::factbx\na\n:::', [], ['directive-unknown 12:1']],
  ['No end', ':::factbox\na', [], ['directive-unclosed 11:1']],
  [
    'No end inside another',
    ':::factbox\n::::pullquote\na\n:::',
    ['0 open factbox', '3 close factbox'],
    ['directive-unclosed 12:1'],
  ],
  ['A stray fence', 'a\n\n:::', [], []],
  ['No address', '::embed[A film]', [], ['directive-unknown 11:1']],
  ['A box without text', '  ::factbox', [], ['directive-unknown 11:3']],
])('%s', (_, text, lines, mistakes) => {
  expect(paired(text)).toEqual({ lines, mistakes });
});

it('The nearest name is proposed', () => {
  const { diagnostics } = pairDirectives([':::pulquote', ':::'], 1, 'articles/a.md' as ContentPath);
  expect(diagnostics[0]?.hint).toBe('Did you mean “pullquote”?');
});

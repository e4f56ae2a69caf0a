import { expect, it } from 'vitest';
import { readDirectiveLine } from '../../../src/content/lines/directive.ts';

it.each([
  [':::factbox', { part: 'open', colons: 3, name: 'factbox', attributes: {} }],
  ['::::Factbox  ', { part: 'open', colons: 4, name: 'factbox', attributes: {} }],
  [
    ':::factbox[Who is who]',
    { part: 'open', colons: 3, name: 'factbox', attributes: {}, label: 'Who is who' },
  ],
  [
    ':::pullquote{by="Ann Lee" x=\'1\'}',
    { part: 'open', colons: 3, name: 'pullquote', attributes: { by: 'Ann Lee', x: '1' } },
  ],
  [
    '::embed[A \\[b\\]]{url=https://a.b/c?d=e}',
    {
      part: 'leaf',
      colons: 2,
      name: 'embed',
      attributes: { url: 'https://a.b/c?d=e' },
      label: 'A [b]',
    },
  ],
  [':::', { part: 'close', colons: 3 }],
  ['  :::::', { part: 'close', colons: 5 }],
])('%s', (line, directive) => {
  expect(readDirectiveLine(line)).toEqual(directive);
});

it.each([
  'At 10:30 and 11:30::',
  '::',
  ':factbox',
  '::: factbox',
  ':::factbox text',
  ':::factbox{by}',
  ':::factbox{by="a}',
  ':::factbox[a',
  '    :::factbox',
  'text :::factbox',
  '::1',
])('%s is text', (line) => {
  expect(readDirectiveLine(line)).toBeUndefined();
});
